package dev.errata.runtime.message;

import java.math.BigDecimal;

/** The argument {@code {name, number}}, or the {@code #} of a plural, which is the number minus the offset. */
record FormattedNumber(int index, NumberStyle style, BigDecimal offset) implements MessageElement {
    @Override
    public void print(RenderContext context) {
        Object argument = context.visible(index);
        BigDecimal value = argument == null ? null : ExactNumber.of(argument);
        if (value != null) {
            context.append(context.formats().number(style).print(ExactNumber.displayed(value, offset, style.digits())));
        } else if (argument instanceof Double number && (number.isNaN() || number.isInfinite())) {
            context.append(context.formats().number(style).print(number.doubleValue()));
        } else {
            context.appendPlain(index);
        }
    }
}
