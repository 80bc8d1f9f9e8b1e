package dev.errata.catalog.model;

/** Whether each error has an exception class of its own, or each group. */
public enum ExceptionStyle {
    PER_ERROR,
    PER_GROUP
}
