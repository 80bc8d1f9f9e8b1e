package dev.errata.catalog.model;

/** At which level a thrower logs the error. */
public enum LogLevel {
    ERROR,
    WARN,
    INFO,
    DEBUG,
    OFF
}
