package dev.errata.catalog.model;

import dev.errata.catalog.message.MessageTemplate;

/**
 * The texts of an error for people.
 *
 * @param message what went wrong this time; never missing in the source locale once the catalog is checked
 */
public record ErrorTexts(
        Localized<String> title,
        Localized<MessageTemplate> message,
        Localized<String> description,
        Localized<String> remedy) {}
