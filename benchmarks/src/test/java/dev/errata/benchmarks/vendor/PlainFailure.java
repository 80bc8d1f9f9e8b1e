package dev.errata.benchmarks.vendor;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A handwritten exception whose text is in a resource bundle. */
final class PlainFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PlainCode error;
    private final transient Object[] arguments;

    PlainFailure(PlainCode error, Object... arguments) {
        this.error = error;
        this.arguments = arguments;
    }

    int status() {
        return error.status;
    }

    String message(Locale locale) {
        String text = ResourceBundle.getBundle("dev.errata.benchmarks.vendor.by_hand", locale)
                .getString(error.code);
        return new MessageFormat(text, locale).format(arguments);
    }
}
