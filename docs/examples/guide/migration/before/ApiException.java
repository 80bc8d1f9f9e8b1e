package com.acme.before;

public class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final OrderError error;
    private final transient Object[] arguments;

    public ApiException(OrderError error, Object... arguments) {
        super(error.name());
        this.error = error;
        this.arguments = arguments;
    }

    public OrderError error() {
        return error;
    }

    public Object[] arguments() {
        return arguments;
    }
}
