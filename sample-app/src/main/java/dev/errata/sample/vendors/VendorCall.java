package dev.errata.sample.vendors;

import java.time.Instant;
import java.util.Optional;

/**
 * What a vendor had been asked for, as far as an error has to name it.
 *
 * @param account the gateway's account with the vendor
 * @param taskType what is to be solved, in the caller's words
 * @param taskId the vendor's name for the task, if there is one yet
 * @param at when
 */
public record VendorCall(String account, String taskType, Optional<String> taskId, Instant at) {}
