package dev.errata.benchmarks.vendor;

import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageBundle;

/** The texts of the catalog as a JBoss Logging interface, without ids so that all candidates print the same. */
@MessageBundle(projectCode = "")
public interface JbossVendor {
    @Message("No more than %1$d calls a minute in %2$s")
    IllegalStateException rateLimited(int limit, String plan);

    @Message("The key %1$s is not allowed here")
    IllegalStateException keyDenied(String key);

    @Message("Not at the moment")
    IllegalStateException unavailable();
}
