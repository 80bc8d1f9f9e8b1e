package dev.errata.runtime.message;

import java.math.BigDecimal;

/** {@code {name, number}}, or the {@code #} of a plural, which is its number less an offset. */
record FormattedNumber(int place, NumberStyle style, BigDecimal offset) implements MessageElement {
    @Override
    public void print(RenderContext to) {
        Object argument = to.visible(place);
        BigDecimal value = argument == null ? null : ExactNumber.of(argument);
        if (value != null) {
            to.append(to.formats().number(style).print(ExactNumber.shown(value, offset, style.digits())));
        } else if (argument instanceof Double number && (number.isNaN() || number.isInfinite())) {
            to.append(to.formats().number(style).print(number.doubleValue()));
        } else {
            to.appendPlain(place);
        }
    }
}
