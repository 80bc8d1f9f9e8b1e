package com.acme.before;

public enum OrderError {
    OUT_OF_STOCK(1001, 409),
    PAYMENT_DECLINED(1002, 402);

    private final int code;
    private final int status;

    OrderError(int code, int status) {
        this.code = code;
        this.status = status;
    }

    public int code() {
        return code;
    }

    public int status() {
        return status;
    }
}
