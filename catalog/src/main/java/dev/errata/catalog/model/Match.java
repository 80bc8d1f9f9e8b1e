package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.message.MessageTemplate;
import java.util.Optional;

/**
 * What tells an error apart from others that share its code or have none; at least one of the two is there.
 *
 * @param status the HTTP status, 100 to 599
 * @param message the vendor's text, whose placeholders capture parameters
 */
public record Match(Optional<Located<Integer>> status, Optional<Located<MessageTemplate>> message, Span span) {}
