package dev.errata.benchmarks.shop;

import java.lang.invoke.MethodHandles;
import java.util.Locale;
import org.jboss.logging.Messages;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageBundle;

/** The texts of the catalog as a JBoss Logging interface. */
@MessageBundle(projectCode = "SHOP", length = 5)
public interface JbossMessages {
    JbossMessages ENGLISH = Messages.getBundle(MethodHandles.lookup(), JbossMessages.class);
    JbossMessages GERMAN = Messages.getBundle(MethodHandles.lookup(), JbossMessages.class, Locale.GERMAN);

    @Message(id = 1, value = "There is nothing in the cart")
    String cartEmpty();

    @Message(id = 2, value = "Order %1$s was not found after %2$d attempts")
    String orderNotFoundText(String order, int attempts);

    @Message(id = 3, value = "Order %1$s was not found after %2$d attempts")
    IllegalStateException orderNotFound(String order, int attempts);

    @Message(id = 4, value = "Customer %1$s wants %2$d of %3$s, and %4$d are left")
    String tooMany(String customer, int wanted, String sku, long left);
}
