package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.model.LogLevel;
import dev.errata.catalog.model.RetryPolicy;
import java.util.List;
import java.util.Optional;

/** What stands in for keys that an error leaves out: the catalog's {@code defaults}, and the language's own. */
record Defaults(int status, RetryPolicy retry, Optional<LogLevel> log, boolean stackless) {
    static final int LOWEST_STATUS = 400;

    private static final Defaults OF_THE_LANGUAGE = new Defaults(500, RetryPolicy.NEVER, Optional.empty(), false);

    static Defaults parse(Fields root, List<Diagnostic> problems) {
        Optional<Fields> fields = root.fields("defaults", "{status: 400}");
        if (fields.isEmpty()) {
            return OF_THE_LANGUAGE;
        }
        Defaults defaults = OF_THE_LANGUAGE.with(fields.get(), problems);
        fields.get().close();
        return defaults;
    }

    /** These, with what a map says on top. */
    Defaults with(Fields fields, List<Diagnostic> problems) {
        Optional<Integer> own =
                fields.word("status", "400").flatMap(word -> Spellings.status("status", word, LOWEST_STATUS, problems));
        Optional<RetryPolicy> ownRetry = new RetryParser(problems).parse(fields);
        Optional<LogLevel> ownLog = fields.choice("log", LogLevel.values());
        boolean ownStackless =
                fields.optionalFlag("stackless").map(flag -> flag.value()).orElse(stackless);
        return new Defaults(own.orElse(status), ownRetry.orElse(retry), ownLog.or(() -> log), ownStackless);
    }

    /** The level to log at; by the status where nobody says. */
    LogLevel level() {
        return log.orElse(status >= 500 ? LogLevel.ERROR : LogLevel.WARN);
    }
}
