package dev.errata.sample;

import dev.errata.sample.gateway.Gateway;
import dev.errata.sample.stub.VendorStub;
import dev.errata.sample.vendors.Sleeper;
import dev.errata.sample.vendors.VendorClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Shows the gateway at work, or with the argument {@code serve} lets it work until it is stopped. */
public final class Main {
    private static final int NOT_UNDERSTOOD = 2;

    private static final String USAGE = """
            Usage: [serve [PORT]]
              without arguments: starts the gateway, shows some calls with their answers, and stops
              serve              keeps it serving, on the given port or a free one, until Ctrl-C
            """;

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments nothing, or {@code serve} and perhaps a port
     * @throws IOException if the port is taken
     * @throws InterruptedException if the thread is to stop
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        // UTF-8 whatever the machine's own charset is: the texts are in five languages.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> words = List.of(arguments);
        if (words.isEmpty()) {
            Demo.run(out, Clock.systemUTC());
        } else if (words.get(0).equals("serve")
                && words.size() <= 2
                && words.stream().skip(1).allMatch(Main::isPort)) {
            serve(words.size() == 1 ? 0 : Integer.parseInt(words.get(1)), out);
        } else {
            System.err.print(USAGE);
            System.exit(NOT_UNDERSTOOD);
        }
    }

    private static boolean isPort(String word) {
        return word.matches("[0-9]{1,5}") && Integer.parseInt(word) <= 0xFFFF;
    }

    // The vendors are a stub here. A real gateway would give their addresses instead, and nothing else would change.
    private static void serve(int port, PrintStream out) throws IOException, InterruptedException {
        VendorStub vendors = VendorStub.start();
        VendorClient client = new VendorClient(vendors::address, Sleeper.REAL);
        Gateway gateway = Gateway.start(port, client, Clock.systemUTC(), System.getLogger("gateway"));
        Runtime.getRuntime().addShutdownHook(new Thread(gateway::close));
        out.println("The gateway serves at " + gateway.address() + " until Ctrl-C.");
        new CountDownLatch(1).await();
    }
}
