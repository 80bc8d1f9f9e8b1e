package com.acme.bank;

import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.Retry;
import dev.errata.runtime.text.ErrorTexts;
import java.lang.System.Logger.Level;

@GeneratedCode("Bank")
public enum BankLimitError implements BankError {
    LIMIT_REACHED("LIMIT_REACHED", 429, Retry.THROTTLED, Level.INFO);

    private final String code;
    private final int status;
    private final Retry retry;
    private final Level logLevel;

    BankLimitError(String code, int status, Retry retry, Level logLevel) {
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
        return false;
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
        return BankMessages.texts(3 + ordinal());
    }
}
