/** A catalog as its author means it: records only. Nothing here knows YAML or Java code. */
@NullMarked
package dev.errata.catalog.model;

import org.jspecify.annotations.NullMarked;
