"""Measured, never asserted: how fast the workbench is on this machine."""
