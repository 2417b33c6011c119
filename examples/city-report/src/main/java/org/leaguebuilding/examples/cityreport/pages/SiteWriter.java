package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/**
 * Writes the answers for a city as a site of static pages that opens from its folder. The site appears whole or not at all: it is
 * written beside its place and put there when all of it is on the disk, in place of an earlier one.
 */
public final class SiteWriter {

    /** Stands in each site, so that no other folder is ever replaced. */
    private static final String MARK = ".city-report-pages";

    private static final String TEMPLATES = "org.leaguebuilding.examples.cityreport.pages.templates";
    private static final ImmutableList<String> ASSETS = ImmutableList.of("report.css", "report.js");

    private final Site site;
    private final TemplateEngine engine;

    /**
     * Pages of a city.
     *
     * @param city the answers for it
     * @param policy the edition that answered
     */
    public SiteWriter(CityAnswers city, LeagueBuildingPolicy policy) {
        this.site = new Site(city, policy);
        this.engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
    }

    /**
     * Loads what draws charts, while another thread still checks: that takes a second, once. Where it fails, it fails again where
     * it is told.
     */
    public static void preload() {
        Thread thread = new Thread(
                () -> new Charts()
                        .stacked(
                                "",
                                ImmutableList.of(""),
                                ImmutableList.of(new Charts.Series("", 1, ImmutableList.of(1.0))),
                                ""),
                "charts");
        thread.setDaemon(true);
        thread.start();
    }

    /** {@return how many pages there are} */
    public int size() {
        return site.pages().size();
    }

    /**
     * Refuses a folder that cannot be that of a site.
     *
     * @param folder the folder
     * @throws Refusal if it has something else in it
     * @throws IOException if it is no folder, or cannot be read
     */
    public static void requireUsable(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (!Files.exists(folder.resolve(MARK)) && files.findAny().isPresent()) {
                throw Refusal.of("pages.other-folder", folder.toString());
            }
        }
    }

    /**
     * Writes all pages.
     *
     * @param folder where the site goes; it is made, or replaced if it is an earlier site
     * @param each is run after each page
     * @throws IOException if not all of it can be written; then there is nothing of it
     */
    public void write(Path folder, Runnable each) throws IOException {
        requireUsable(folder);
        Path target = folder.toAbsolutePath();
        Path parent = Objects.requireNonNull(target.getParent());
        Files.createDirectories(parent);
        Path made = Files.createTempDirectory(parent, MARK);
        try {
            writeAll(made, each);
            put(made, target, parent);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            delete(made);
        }
    }

    private void writeAll(Path folder, Runnable each) throws IOException {
        Files.write(folder.resolve(MARK), new byte[0]);
        Path assets = Files.createDirectory(folder.resolve("assets"));
        for (String asset : ASSETS) {
            try (InputStream in = Objects.requireNonNull(SiteWriter.class.getResourceAsStream(asset))) {
                Files.copy(in, assets.resolve(asset));
            }
        }
        for (Frame frame : site.frames()) {
            for (String name : ImmutableList.of("district", "family", "rule", "community")) {
                Files.createDirectories(folder.resolve(frame.lang()).resolve(name));
            }
        }
        writePage(folder.resolve("index.html"), "start.jte", site.frames());
        site.pages().stream().parallel().map(Supplier::get).forEach(page -> {
            writePage(folder.resolve(page.frame().path(page.place())), "page.jte", page);
            each.run();
        });
    }

    private void writePage(Path file, String template, Object model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, model, output);
        try {
            Files.write(file, output.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An earlier site goes only once the new one is there. */
    private static void put(Path made, Path target, Path parent) throws IOException {
        open(made);
        if (!Files.exists(target)) {
            Files.move(made, target);
            return;
        }
        Path earlier = Files.createTempDirectory(parent, MARK);
        Path kept = earlier.resolve("site");
        Files.move(target, kept);
        try {
            Files.move(made, target);
        } catch (IOException failure) {
            Files.move(kept, target);
            throw failure;
        } finally {
            delete(earlier);
        }
    }

    /** A folder made for the program alone becomes one like any other. */
    private static void open(Path made) {
        made.toFile().setReadable(true, false);
        made.toFile().setExecutable(true, false);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
