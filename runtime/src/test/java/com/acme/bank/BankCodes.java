package com.acme.bank;

import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.CodeIndex;

@GeneratedCode("Bank")
final class BankCodes {
    static final CodeIndex<BankError> INDEX = CodeIndex.of(new BankError[] {
        BankCardError.CARD_EXPIRED, BankCardError.CARD_LOST, BankCardError.CARD_STOLEN, BankLimitError.LIMIT_REACHED
    });

    private BankCodes() {}
}
