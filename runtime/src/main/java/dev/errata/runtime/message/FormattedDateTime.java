package dev.errata.runtime.message;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;

/** {@code {name, date}} or {@code {name, time}}. */
record FormattedDateTime(int place, boolean date, FormatStyle style) implements MessageElement {
    @Override
    public void print(RenderContext to) {
        Object argument = to.visible(place);
        if (argument instanceof Instant
                || (date && argument instanceof LocalDate)
                || (!date && argument instanceof LocalTime)) {
            print((TemporalAccessor) argument, to);
        } else {
            to.appendPlain(place);
        }
    }

    private void print(TemporalAccessor value, RenderContext to) {
        String text;
        try {
            TemporalAccessor local = value instanceof Instant instant ? instant.atZone(to.zone()) : value;
            text = formatter(to.formats()).format(local);
        } catch (DateTimeException outsideTheCalendar) {
            to.appendPlain(place);
            return;
        }
        to.append(text);
    }

    private DateTimeFormatter formatter(LocaleFormats formats) {
        return date ? formats.date(style) : formats.time(style);
    }
}
