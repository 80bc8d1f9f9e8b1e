package dev.errata.sample;

import java.util.Optional;

/**
 * What a vendor said when it failed.
 *
 * @param code the vendor's error code, as it came
 * @param message the vendor's own text beside the code
 */
record VendorAnswer(String code, Optional<String> message) {
    VendorAnswer(String code) {
        this(code, Optional.empty());
    }
}
