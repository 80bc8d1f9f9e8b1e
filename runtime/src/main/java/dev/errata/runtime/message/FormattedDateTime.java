package dev.errata.runtime.message;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;

/** The argument {@code {name, date}} or {@code {name, time}}. */
record FormattedDateTime(int index, boolean date, FormatStyle style) implements MessageElement {
    @Override
    public void print(RenderContext context) {
        Object argument = context.visible(index);
        if (argument instanceof Instant
                || (date && argument instanceof LocalDate)
                || (!date && argument instanceof LocalTime)) {
            print((TemporalAccessor) argument, context);
        } else {
            context.appendPlain(index);
        }
    }

    private void print(TemporalAccessor value, RenderContext context) {
        String text;
        try {
            TemporalAccessor local = value instanceof Instant instant ? instant.atZone(context.zone()) : value;
            text = formatter(context.formats()).format(local);
        } catch (DateTimeException outsideTheCalendar) {
            context.appendPlain(index);
            return;
        }
        context.append(text);
    }

    private DateTimeFormatter formatter(LocaleFormats formats) {
        return date ? formats.date(style) : formats.time(style);
    }
}
