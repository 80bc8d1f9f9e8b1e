package com.acme;

/** What the server sends. */
public record Reply(int status, String code, String message) {}
