package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.language.CatalogKeys;
import dev.errata.catalog.language.ErrorKeys;
import dev.errata.catalog.model.Handling;
import dev.errata.catalog.model.Handling.Setting;
import dev.errata.catalog.model.LogLevel;
import dev.errata.catalog.model.RetryPolicy;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.ValueParser;
import java.util.List;
import java.util.Optional;

/** What applies where an error leaves keys out: the catalog's {@code defaults}, and the language's own. */
record Defaults(
        Setting<Integer> status,
        Setting<RetryPolicy> retry,
        Optional<Located<LogLevel>> log,
        Setting<Boolean> stackless) {
    static final int LOWEST_STATUS = 400;

    private static final int SERVER_ERROR = 500;
    private static final Defaults OF_THE_LANGUAGE = new Defaults(
            Setting.ofLanguage(SERVER_ERROR),
            Setting.ofLanguage(RetryPolicy.NEVER),
            Optional.empty(),
            Setting.ofLanguage(false));

    static Defaults parse(MappingReader root, List<Diagnostic> problems) {
        Optional<MappingReader> fields = root.fields(CatalogKeys.DEFAULTS, CatalogKeys.DEFAULTS_SECTION);
        if (fields.isEmpty()) {
            return OF_THE_LANGUAGE;
        }
        Defaults defaults = OF_THE_LANGUAGE.with(fields.get(), problems);
        fields.get().close();
        return defaults;
    }

    /** These, with what a map says on top. */
    Defaults with(MappingReader fields, List<Diagnostic> problems) {
        Optional<Located<String>> word = fields.word(ErrorKeys.STATUS);
        Optional<Integer> ownStatus =
                word.isPresent() ? ValueParser.status("status", word.get(), LOWEST_STATUS, problems) : Optional.empty();
        Optional<Located<RetryPolicy>> ownRetry = new RetryParser(problems).parse(fields);
        Optional<Located<LogLevel>> ownLog = fields.choice(ErrorKeys.LOG, LogLevel.class);
        Optional<Located<Boolean>> ownStackless = fields.flag(ErrorKeys.STACKLESS);
        return new Defaults(
                ownStatus.isPresent() ? set(ownStatus.get(), word.orElseThrow().span()) : status,
                ownRetry.isPresent() ? set(ownRetry.get()) : retry,
                ownLog.isPresent() ? ownLog : log,
                ownStackless.isPresent() ? set(ownStackless.get()) : stackless);
    }

    private static <T> Setting<T> set(Located<T> value) {
        return set(value.value(), value.span());
    }

    private static <T> Setting<T> set(T value, Span span) {
        return new Setting<>(value, Optional.of(span));
    }

    /** What applies to an error; its log level follows from its status where nothing sets it. */
    Handling handling() {
        return new Handling(status, retry, log.isPresent() ? set(log.get()) : Setting.ofLanguage(usual()), stackless);
    }

    private LogLevel usual() {
        return status.value() >= SERVER_ERROR ? LogLevel.ERROR : LogLevel.WARN;
    }
}
