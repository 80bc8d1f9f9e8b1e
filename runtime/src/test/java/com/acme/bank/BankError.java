package com.acme.bank;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import java.util.List;
import java.util.Optional;

@GeneratedCode("Bank")
public sealed interface BankError extends ErrorCode permits BankCardError, BankLimitError {
    static Optional<BankError> fromCode(String code) {
        return BankCodes.INDEX.get(code);
    }

    static Optional<BankError> fromCode(int code) {
        return BankCodes.INDEX.get(code);
    }

    static List<BankError> allFromCode(String code) {
        return BankCodes.INDEX.all(code);
    }

    static CatalogLocales locales() {
        return BankMessages.locales();
    }
}
