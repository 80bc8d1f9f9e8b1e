package com.acme.bank;

import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.Retry;
import dev.errata.runtime.text.ErrorTexts;
import java.lang.System.Logger.Level;

@GeneratedCode("Bank")
public enum BankCardError implements BankError {
    CARD_EXPIRED("17", 402, Retry.AFTER_ACTION, Level.WARNING),
    CARD_LOST("18", 402, Retry.NEVER, Level.WARNING),
    CARD_STOLEN("18", 402, Retry.NEVER, Level.WARNING);

    private final String code;
    private final int status;
    private final Retry retry;
    private final Level logLevel;

    BankCardError(String code, int status, Retry retry, Level logLevel) {
        this.code = code;
        this.status = status;
        this.retry = retry;
        this.logLevel = logLevel;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean hasCode() {
        return true;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Retry retry() {
        return retry;
    }

    @Override
    public Level logLevel() {
        return logLevel;
    }

    @Override
    public ErrorTexts texts() {
        return BankMessages.texts(ordinal());
    }
}
