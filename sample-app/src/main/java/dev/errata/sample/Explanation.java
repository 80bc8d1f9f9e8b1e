package dev.errata.sample;

import dev.errata.runtime.ErrorCode;
import dev.errata.sample.errors.GatewayException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an answer of a vendor means.
 *
 * @param error the vendor's error
 * @param argument what the vendor's own text says about this case, if it came with one
 * @param becomes what the gateway answers to its caller
 */
record Explanation(ErrorCode error, Optional<String> argument, GatewayException becomes) {
    /**
     * The vendor's error in a sentence of ours.
     *
     * @param locale the reader's locale
     * @return the message
     */
    String message(Locale locale) {
        // Errors of these vendors have one parameter at most, and it comes from the vendor's own text.
        Object[] arguments = new Object[error.parameters().size()];
        argument.ifPresent(text -> Arrays.fill(arguments, text));
        return error.texts().message(arguments, locale);
    }
}
