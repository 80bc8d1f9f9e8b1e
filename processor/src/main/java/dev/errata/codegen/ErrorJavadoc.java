package dev.errata.codegen;

import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Deprecation;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.Localized;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.model.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the comments of generated code say of a catalog, in its source locale. */
final class ErrorJavadoc {
    private final NamedCatalog named;
    private final Catalog catalog;

    ErrorJavadoc(NamedCatalog named) {
        this.named = named;
        this.catalog = named.catalog();
    }

    /** The description of the catalog, or words of ours. */
    Javadoc catalog() {
        Javadoc javadoc = new Javadoc();
        javadoc.text("", catalog.description());
        return javadoc.isEmpty()
                ? javadoc.paragraph(
                        "The errors of the catalog {@code " + catalog.name().value() + "}.")
                : javadoc;
    }

    Javadoc group(Group group) {
        Javadoc javadoc = new Javadoc();
        javadoc.text("", source(group.title())).text("", source(group.description()));
        return javadoc.isEmpty()
                ? javadoc.paragraph(
                        "The group " + JavadocText.code(group.constant().value()) + ".")
                : javadoc;
    }

    Javadoc constant(NamedError error) {
        ErrorDefinition definition = error.definition();
        Javadoc javadoc = head(definition);
        if (source(definition.title()).isPresent()) {
            javadoc.text("Message: ", message(definition));
        }
        javadoc.text("", source(definition.description())).text("Remedy: ", source(definition.remedy()));
        javadoc.paragraph(facts(definition));
        if (hasTags(definition)) {
            tags(javadoc, definition, ErrorJavadoc::constantOf);
        }
        return javadoc;
    }

    /** Of a class that is thrown for one error. */
    Javadoc exception(NamedError error) {
        Javadoc javadoc = thrown(error).tag("see", constantOf(error));
        if (hasTags(error.definition())) {
            tags(
                    javadoc,
                    error.definition(),
                    replacement -> replacement.exception().simpleName());
        }
        return javadoc;
    }

    /** Of a method that makes the exception of one error. */
    Javadoc factory(NamedError error, ConstructorParameters arguments) {
        Javadoc javadoc = thrown(error);
        arguments.addTags(javadoc);
        javadoc.tag("return", "a new exception").tag("see", constantOf(error));
        tags(
                javadoc,
                error.definition(),
                replacement -> replacement.exception().simpleName() + "#" + replacement.factory());
        return javadoc;
    }

    private Javadoc thrown(NamedError error) {
        return head(error.definition()).text("", source(error.definition().description()));
    }

    private static String constantOf(NamedError error) {
        return error.owner().simpleName() + "#" + error.constant();
    }

    /** What an argument is. */
    static String parameter(NamedParameter parameter) {
        Optional<String> description = parameter.parameter().description();
        return description.isPresent() ? JavadocText.of(description.get()) : name(parameter.parameter());
    }

    static Javadoc accessor(NamedParameter named) {
        Parameter parameter = named.parameter();
        String example = parameter.example().isPresent()
                ? ", such as " + JavadocText.code(parameter.example().get().value())
                : "";
        return parameter.description().isPresent()
                ? new Javadoc().text("", parameter.description()).tag("return", name(parameter) + example)
                : new Javadoc().paragraph("{@return " + name(parameter) + example + "}");
    }

    private static String name(Parameter parameter) {
        return "the {@code " + parameter.name().value() + "}";
    }

    private Javadoc head(ErrorDefinition definition) {
        Optional<String> title = source(definition.title());
        return new Javadoc().text(title.isPresent() ? title.get() : message(definition));
    }

    private String message(ErrorDefinition definition) {
        Optional<MessageTemplate> message = source(definition.message());
        if (message.isEmpty()) {
            return definition.name();
        }
        return message.get().isPlain() ? message.get().text() : message.get().gist();
    }

    private <T> Optional<T> source(Localized<T> text) {
        return text.in(catalog.sourceLocale());
    }

    // ---- tags

    /** How a comment links to the error that replaces another. */
    @FunctionalInterface
    private interface Link {
        String to(NamedError replacement);
    }

    private static boolean hasTags(ErrorDefinition definition) {
        return definition.since().isPresent() || definition.deprecated().isPresent();
    }

    private void tags(Javadoc javadoc, ErrorDefinition definition, Link link) {
        definition.since().ifPresent(since -> javadoc.tag("since", JavadocText.of(since)));
        definition.deprecated().ifPresent(deprecation -> javadoc.tag("deprecated", deprecated(deprecation, link)));
    }

    private String deprecated(Deprecation deprecation, Link link) {
        List<String> parts = new ArrayList<>();
        deprecation.since().ifPresent(since -> parts.add("since " + JavadocText.of(since.value())));
        deprecation.replacedBy().ifPresent(name -> parts.add("use " + replacement(name.value(), link)));
        String text = parts.isEmpty() ? "do not use it" : String.join(", ", parts);
        return text
                + deprecation
                        .because()
                        .map(because -> ": " + JavadocText.of(because))
                        .orElse("");
    }

    private String replacement(String constant, Link link) {
        for (NamedError error : named.errors()) {
            if (error.constant().equals(constant)) {
                return "{@link " + link.to(error) + "}";
            }
        }
        return JavadocText.code(constant);
    }

    // ---- facts

    private static String facts(ErrorDefinition definition) {
        StringBuilder text = new StringBuilder();
        if (definition.code().isPresent()) {
            text.append("Code ").append(JavadocText.code(definition.code().get().value()));
        } else {
            text.append("No code of its own");
        }
        String separator = ", also ";
        for (var alias : definition.aliases()) {
            text.append(separator).append(JavadocText.code(alias.value()));
            separator = ", ";
        }
        text.append("; HTTP status ").append(definition.status());
        return text.append(retry(definition.retry())).append('.').toString();
    }

    private static String retry(RetryPolicy retry) {
        String when = switch (retry.when()) {
            case NEVER -> "";
            case TRANSIENT -> "; may be retried";
            case THROTTLED -> "; throttled, may be retried";
            case AFTER_ACTION -> "; may be retried once the caller has acted";
        };
        if (when.isEmpty()) {
            return when;
        }
        String after = retry.after().isPresent()
                ? " after " + JavadocText.code(words(retry.after().get().value()))
                : "";
        return when + after + (retry.idempotentOnly() ? ", if idempotent" : "");
    }

    private static String words(Duration wait) {
        DurationCode code = DurationCode.of(wait);
        return code.amount() + code.unit();
    }
}
