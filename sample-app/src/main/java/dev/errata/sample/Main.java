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

/** Demonstrates the gateway, or with the argument {@code serve} runs it until it is stopped. */
public final class Main {
    private static final int EXIT_USAGE = 2;

    private static final String USAGE = """
            Usage: [serve [PORT]]
              without arguments: starts the gateway, prints some calls with their responses, and stops
              serve              runs the gateway on the given port, or on any free port, until Ctrl-C
            """;

    private Main() {}

    /**
     * Runs the sample application.
     *
     * @param arguments nothing, or {@code serve} and optionally a port
     * @throws IOException if the port is in use
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        // UTF-8 on every machine, because the texts are in five languages.
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
            System.exit(EXIT_USAGE);
        }
    }

    private static boolean isPort(String word) {
        return word.matches("[0-9]{1,5}") && Integer.parseInt(word) <= 0xFFFF;
    }

    // The vendors are stubbed. A real gateway would pass their addresses instead, and nothing else would change.
    private static void serve(int port, PrintStream out) throws IOException, InterruptedException {
        VendorStub vendors = VendorStub.start();
        VendorClient client = new VendorClient(vendors::address, Sleeper.REAL);
        Gateway gateway = Gateway.start(port, client, Clock.systemUTC(), System.getLogger("gateway"));
        Runtime.getRuntime().addShutdownHook(new Thread(gateway::close));
        out.println("The gateway is running at " + gateway.address() + ". Press Ctrl-C to stop it.");
        new CountDownLatch(1).await();
    }
}
