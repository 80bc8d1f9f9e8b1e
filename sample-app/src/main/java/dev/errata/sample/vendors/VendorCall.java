package dev.errata.sample.vendors;

import java.time.Instant;
import java.util.Optional;

/**
 * Describes a call to a vendor, for error messages.
 *
 * @param account the gateway's account with the vendor
 * @param taskType the type of task, as the caller calls it
 * @param taskId the vendor's ID for the task; empty if there is none yet
 * @param at the time of the call
 */
public record VendorCall(String account, String taskType, Optional<String> taskId, Instant at) {}
