package dev.errata.sample;

/**
 * What the gateway asked a vendor for, as far as an error has to name it.
 *
 * @param account the gateway's account with the vendor
 * @param taskType what is to be solved, in the caller's words
 * @param taskId the vendor's name for the task
 */
record VendorCall(String account, String taskType, String taskId) {}
