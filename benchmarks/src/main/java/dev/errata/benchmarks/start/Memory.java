package dev.errata.benchmarks.start;

import dev.errata.benchmarks.catalog.CatalogShape;
import dev.errata.benchmarks.catalog.SyntheticCatalog;
import dev.errata.benchmarks.run.Jars;
import dev.errata.benchmarks.run.JdkTool;
import dev.errata.benchmarks.run.Measurement;
import dev.errata.benchmarks.run.Settings;
import dev.errata.benchmarks.run.Table;
import dev.errata.benchmarks.run.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the memory for the texts of all locales. The enum is loaded before. */
public final class Memory implements Measurement {
    @Override
    public String measure(Settings settings, Workspace workspace) throws IOException {
        int errors = settings.number("errors", 1000);
        int locales = settings.number("locales", 10);
        Applications applications = Applications.of(errors, locales, workspace);
        SyntheticCatalog catalog = SyntheticCatalog.of(CatalogShape.perError(errors, locales));

        Table table = new Table(
                "Memory of all texts, " + errors + " errors × " + locales + " locales",
                "what",
                "heap, kB",
                "× their UTF-8",
                "beside the heap, kB");
        table.row("the texts as UTF-8", catalog.textBytes() / 1000.0, 1.0);
        addRows("Errata", probe("errata", "AppError", applications.perError(), catalog), catalog, table);
        addRows(".properties", probe("plain", "PlainError", applications.byHand(), catalog), catalog, table);
        return table.print();
    }

    private static void addRows(String name, long[][] bytes, SyntheticCatalog catalog, Table table) {
        String[] stages = {", loaded", ", each read once"};
        for (int i = 0; i < stages.length; i++) {
            long heap = bytes[i + 1][0] - bytes[0][0];
            long beside = bytes[i + 1][1] - bytes[0][1];
            table.row(name + stages[i], heap / 1000.0, (double) heap / catalog.textBytes(), beside / 1000.0);
        }
    }

    private static long[][] probe(String form, String type, Path jar, SyntheticCatalog catalog) {
        List<String> arguments = new ArrayList<>(List.of("-Duser.language=en", "-XX:NativeMemoryTracking=summary"));
        arguments.addAll(List.of("-cp", Jars.path(jar, Jars.runtime(), Jars.benchmarks())));
        arguments.addAll(List.of(MemoryProbe.class.getName(), form, Applications.PACKAGE + "." + type));
        arguments.addAll(catalog.locales());
        return JdkTool.java(arguments.toArray(new String[0]))
                .run()
                .output()
                .lines()
                .map(line -> line.split(" ", -1))
                .map(figures -> new long[] {Long.parseLong(figures[0]), Long.parseLong(figures[1])})
                .toArray(long[][]::new);
    }
}
