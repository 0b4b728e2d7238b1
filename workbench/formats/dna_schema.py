"""The tables of Discourse Network Analyzer's databases, version 3.0, and our names in them."""

_NAME = "TEXT NOT NULL CHECK (LENGTH({0}) < 191)"
_COLOR = ", ".join(f"{c} INTEGER NOT NULL DEFAULT 0" for c in ("Red", "Green", "Blue"))
_PERMISSIONS = (
    "AddDocuments", "EditDocuments", "DeleteDocuments", "ImportDocuments", "AddStatements",
    "EditStatements", "DeleteStatements", "EditAttributes", "EditRegex", "EditStatementTypes",
    "EditCoders", "EditCoderRelations", "ViewOthersDocuments", "EditOthersDocuments",
    "ViewOthersStatements", "EditOthersStatements",
)  # fmt: skip
_KEY = "ID INTEGER NOT NULL PRIMARY KEY"
_SHARED = ("viewStatements", "editStatements", "viewDocuments", "editDocuments")


def _to(column: str, table: str) -> str:
    return f"FOREIGN KEY({column}) REFERENCES {table}(ID) ON DELETE CASCADE"


def _name(column: str) -> str:
    return f"{column} {_NAME.format(column)}"


def _data(value: str) -> str:
    return (
        f"({_KEY}, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, {value}, "
        f"{_to('StatementId', 'STATEMENTS')}, {_to('VariableId', 'VARIABLES')}, "
        f"UNIQUE (StatementId, VariableId))"
    )


SCHEMA: dict[str, str] = {
    "SETTINGS": "(Property TEXT PRIMARY KEY, Value TEXT NOT NULL)",
    "CODERS": f"({_KEY}, {_name('Name')}, {_COLOR}, Refresh INTEGER NOT NULL DEFAULT 0, "
    f"FontSize INTEGER NOT NULL DEFAULT 14, {_name('Password')}, "
    f"PopupWidth INTEGER DEFAULT 300, ColorByCoder INTEGER NOT NULL DEFAULT 0, "
    f"PopupDecoration INTEGER NOT NULL DEFAULT 0, PopupAutoComplete INTEGER NOT NULL DEFAULT 1, "
    + ", ".join(f"Permission{each} INTEGER NOT NULL DEFAULT 1" for each in _PERMISSIONS)
    + ")",
    "DOCUMENTS": f"({_KEY}, {_name('Title')}, Text TEXT NOT NULL, Coder INTEGER, "
    f"{_name('Author')}, {_name('Source')}, {_name('Section')}, "
    f"Notes TEXT NOT NULL DEFAULT '', {_name('Type')}, Date INTEGER NOT NULL, "
    f"{_to('Coder', 'CODERS')})",
    "STATEMENTTYPES": f"({_KEY}, {_name('Label')}, {_COLOR})",
    "VARIABLES": f"({_KEY}, {_name('Variable')}, DataType TEXT NOT NULL DEFAULT 'short text', "
    f"StatementTypeId INTEGER, {_to('StatementTypeId', 'STATEMENTTYPES')}, "
    f"UNIQUE (Variable, StatementTypeId))",
    "VARIABLELINKS": f"({_KEY}, SourceVariableId INTEGER, TargetVariableId INTEGER, "
    f"{_to('SourceVariableId', 'VARIABLES')}, {_to('TargetVariableId', 'VARIABLES')})",
    "REGEXES": f"(Label TEXT PRIMARY KEY, {_COLOR})",
    "CODERRELATIONS": f"({_KEY}, Coder INTEGER, OtherCoder INTEGER, "
    + ", ".join(f"{each} INTEGER NOT NULL DEFAULT 1" for each in _SHARED)
    + f", {_to('Coder', 'CODERS')}, {_to('OtherCoder', 'CODERS')})",
    "STATEMENTS": f"({_KEY}, StatementTypeId INTEGER, DocumentId INTEGER, "
    f"Start INTEGER NOT NULL, Stop INTEGER NOT NULL, Coder INTEGER, CHECK (Start < Stop), "
    f"{_to('StatementTypeId', 'STATEMENTTYPES')}, {_to('Coder', 'CODERS')}, "
    f"{_to('DocumentId', 'DOCUMENTS')})",
    "DATABOOLEAN": _data("Value INTEGER NOT NULL DEFAULT 1"),
    "DATAINTEGER": _data("Value INTEGER NOT NULL DEFAULT 0"),
    "ENTITIES": f"({_KEY}, VariableId INTEGER NOT NULL, {_name('Value')}, Red INTEGER, "
    f"Green INTEGER, Blue INTEGER, ChildOf INTEGER, UNIQUE (VariableId, Value), "
    f"{_to('ChildOf', 'ENTITIES')}, {_to('VariableId', 'VARIABLES')})",
    "DATASHORTTEXT": _data(f"Entity INTEGER NOT NULL, {_to('Entity', 'ENTITIES')}").replace(
        f"{_to('Entity', 'ENTITIES')}, ", "", 1
    ),
    "DATALONGTEXT": _data("Value TEXT DEFAULT ''"),
    "ATTRIBUTEVARIABLES": f"({_KEY}, VariableId INTEGER NOT NULL, {_name('AttributeVariable')}, "
    f"UNIQUE(VariableId, AttributeVariable), {_to('VariableId', 'VARIABLES')})",
    "ATTRIBUTEVALUES": f"({_KEY}, EntityId INTEGER NOT NULL, "
    f"AttributeVariableId INTEGER NOT NULL, {_name('AttributeValue')}, "
    f"UNIQUE (EntityId, AttributeVariableId), {_to('EntityId', 'ENTITIES')}, "
    f"{_to('AttributeVariableId', 'ATTRIBUTEVARIABLES')})",
}
"""The tables and their columns, in the order in which they refer to each other."""

LONGEST = 190
"""Short texts of a database have at most so many characters."""

OWN = "workbench"
"""The variable that holds a statement's exact spans."""

TYPE = "DNA Statement"
"""The statement type that every new database of the program has."""
