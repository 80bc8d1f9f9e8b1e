package dev.errata.runtime.message;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Formats numbers, dates and times according to the JDK's data for a locale. Each format is created when it is first
 * needed.
 */
final class LocaleFormats {
    /** Without extensions, because the JDK would cache the names of months for each numbering system. */
    private final Locale locale;

    private final Locale ofNumbers;
    private final Map<NumberStyle, NumberPrinter> numbers = new ConcurrentHashMap<>();
    private final Map<FormatStyle, DateTimeFormatter> dates = new ConcurrentHashMap<>();
    private final Map<FormatStyle, DateTimeFormatter> times = new ConcurrentHashMap<>();

    LocaleFormats(Locale locale) {
        this.locale = locale.stripExtensions();
        this.ofNumbers = FormatLocale.ofNumbers(locale);
    }

    NumberPrinter number(NumberStyle style) {
        NumberPrinter cached = numbers.get(style);
        if (cached == null) {
            cached = new NumberPrinter(style, ofNumbers);
            numbers.put(style, cached);
        }
        return cached;
    }

    DateTimeFormatter date(FormatStyle style) {
        DateTimeFormatter cached = dates.get(style);
        if (cached == null) {
            cached = explicit(DateTimeFormatter.ofLocalizedDate(style));
            dates.put(style, cached);
        }
        return cached;
    }

    DateTimeFormatter time(FormatStyle style) {
        DateTimeFormatter cached = times.get(style);
        if (cached == null) {
            cached = explicit(DateTimeFormatter.ofLocalizedTime(style));
            times.put(style, cached);
        }
        return cached;
    }

    private DateTimeFormatter explicit(DateTimeFormatter formatter) {
        return formatter
                .withLocale(locale)
                .withDecimalStyle(DecimalStyle.of(ofNumbers))
                .withChronology(IsoChronology.INSTANCE);
    }
}
