package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.LogLevel;
import dev.errata.catalog.model.RetryPolicy;
import java.util.List;
import java.util.Optional;

/** What stands in for keys that an error leaves out: the catalog's {@code defaults}, and the language's own. */
record Defaults(int status, RetryPolicy retry, Optional<LogLevel> log, boolean stackless) {
    static final int LOWEST_STATUS = 400;

    private static final Defaults OF_THE_LANGUAGE = new Defaults(500, RetryPolicy.NEVER, Optional.empty(), false);

    static Defaults parse(MappingReader root, List<Diagnostic> problems) {
        Optional<MappingReader> fields = root.fields("defaults", "{status: 400}");
        if (fields.isEmpty()) {
            return OF_THE_LANGUAGE;
        }
        Defaults defaults = OF_THE_LANGUAGE.with(fields.get(), problems);
        fields.get().close();
        return defaults;
    }

    /** These, with what a map says on top. */
    Defaults with(MappingReader fields, List<Diagnostic> problems) {
        Optional<Located<String>> word = fields.word("status", "400");
        Optional<Integer> ownStatus =
                word.isPresent() ? ValueParser.status("status", word.get(), LOWEST_STATUS, problems) : Optional.empty();
        Optional<RetryPolicy> ownRetry = new RetryParser(problems).parse(fields);
        Optional<LogLevel> ownLog = fields.choice("log", LogLevel.values());
        Optional<Located<Boolean>> ownStackless = fields.optionalFlag("stackless");
        return new Defaults(
                ownStatus.orElse(status),
                ownRetry.orElse(retry),
                ownLog.isPresent() ? ownLog : log,
                ownStackless.isPresent() ? ownStackless.get().value() : stackless);
    }

    /** The level to log at; by the status where nobody says. */
    LogLevel level() {
        return log.orElse(status >= 500 ? LogLevel.ERROR : LogLevel.WARN);
    }
}
