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
 * @param vendorMessage the vendor's own text, if it came with one
 * @param becomes what the gateway answers to its caller
 */
record Explanation(ErrorCode error, Optional<String> vendorMessage, GatewayException becomes) {
    /**
     * The vendor's error in a sentence of ours.
     *
     * @param locale the reader's locale
     * @return the message
     */
    String message(Locale locale) {
        // Errors of these vendors have no parameters, but for one, and that is the vendor's own text.
        Object[] arguments = new Object[error.parameters().size()];
        vendorMessage.ifPresent(text -> Arrays.fill(arguments, text));
        return error.texts().message(arguments, locale);
    }
}
