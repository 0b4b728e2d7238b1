"""Who says what in Persian news, about whom, for or against it."""
