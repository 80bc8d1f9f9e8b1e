package dev.errata.runtime.message;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers, dates and times as a locale writes them, by the JDK's tables; each format is made when it is first needed. */
final class LocaleFormats {
    /** Without extensions: the JDK would keep names of months for each kind of digits. */
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
        NumberPrinter known = numbers.get(style);
        if (known == null) {
            known = new NumberPrinter(style, ofNumbers);
            numbers.put(style, known);
        }
        return known;
    }

    DateTimeFormatter date(FormatStyle style) {
        DateTimeFormatter known = dates.get(style);
        if (known == null) {
            known = explicit(DateTimeFormatter.ofLocalizedDate(style));
            dates.put(style, known);
        }
        return known;
    }

    DateTimeFormatter time(FormatStyle style) {
        DateTimeFormatter known = times.get(style);
        if (known == null) {
            known = explicit(DateTimeFormatter.ofLocalizedTime(style));
            times.put(style, known);
        }
        return known;
    }

    private DateTimeFormatter explicit(DateTimeFormatter formatter) {
        return formatter
                .withLocale(locale)
                .withDecimalStyle(DecimalStyle.of(ofNumbers))
                .withChronology(IsoChronology.INSTANCE);
    }
}
