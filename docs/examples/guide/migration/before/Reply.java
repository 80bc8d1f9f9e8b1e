package com.acme.before;

/** What the server sends. */
public record Reply(int status, String code, String message) {}
