package org.leaguebuilding.examples.cityreport.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.examples.cityreport.input.Input;

/**
 * A register of any size, read once and handed on district by district, of which one is held at a time. It needs codes and names of units alone: the
 * code of a unit starts with those of its subdistrict and district. The units of a district stand together. Not thread-safe.
 */
public final class RegisterStream {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(false)
            .get();

    private static final int SUBDISTRICT = 9;
    private static final int DISTRICT = 6;
    private static final String CODE = "[0-9]{12}";
    private static final byte[] MARK = "\uFEFF".getBytes(UTF_8);

    private final String file;
    private final Consumer<Register> each;

    private final Set<String> finished = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final List<RegisterEntry> entries = new ArrayList<>();
    private String district = "";

    private RegisterStream(String file, Consumer<Register> each) {
        this.file = file;
        this.each = each;
    }

    /**
     * Reads a register.
     *
     * @param file a CSV file in UTF-8, also packed with gzip, with the columns unit_code and unit_name; district_name may be there
     * @param each takes the units of each district that has a community
     * @throws Refusal if it cannot be read, or a row is not as it has to be; what was handed on until then was right
     */
    public static void read(Path file, Consumer<Register> each) {
        String name = file.toString();
        try (InputStream in = Input.openTable(file)) {
            new RegisterStream(name, each).read(in);
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.of("count.encoding", name);
        } catch (IOException failure) {
            throw FileFailures.refusal(name, failure);
        }
    }

    /**
     * Hands on the register of Wuhan that comes with the program.
     *
     * @param each takes the units of each district
     */
    public static void shipped(Consumer<Register> each) {
        Multimaps.index(Register.shipped().units(), RegisterEntry::districtCode)
                .asMap()
                .values()
                .forEach(units -> each.accept(new Register(ImmutableList.copyOf(units))));
    }

    private void read(InputStream in) throws IOException {
        try (CSVParser rows =
                CSVParser.builder().setReader(text(in)).setFormat(FORMAT).get()) {
            requireColumns(rows.getHeaderNames());
            Iterator<CSVRecord> all = rows.iterator();
            while (hasNext(all, rows)) {
                CSVRecord row = all.next();
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    add(row);
                }
            }
        }
        finish();
    }

    /** UTF-8 that is none is refused; a mark before it is passed over. */
    private static InputStreamReader text(InputStream in) throws IOException {
        InputStream bytes = new BufferedInputStream(in);
        bytes.mark(MARK.length);
        if (!Arrays.equals(bytes.readNBytes(MARK.length), MARK)) {
            bytes.reset();
        }
        return new InputStreamReader(
                bytes,
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private void requireColumns(List<String> names) {
        ImmutableList<String> needed = ImmutableList.of(RegisterColumns.UNIT_CODE, RegisterColumns.UNIT_NAME);
        List<String> missing =
                needed.stream().filter(column -> !names.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw Refusal.of("register.columns", file, String.join(", ", missing), String.join(", ", needed));
        }
    }

    private boolean hasNext(Iterator<CSVRecord> rows, CSVParser parser) throws IOException {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof CharacterCodingException notUtf8) {
                throw notUtf8;
            }
            throw Refusal.of("register.quotes", file, Long.toString(parser.getRecordNumber() + 2));
        }
    }

    private void add(CSVRecord row) {
        String code = cell(row, RegisterColumns.UNIT_CODE).orElse("");
        Optional<String> name = cell(row, RegisterColumns.UNIT_NAME);
        if (!code.matches(CODE) || name.isEmpty()) {
            throw refused("count.row", row);
        }
        String its = code.substring(0, DISTRICT);
        if (!its.equals(district)) {
            finish();
            district = its;
            if (finished.contains(its)) {
                throw refused("count.order", row, its);
            }
        }
        if (!codes.add(code)) {
            throw refused("count.twice", row, code);
        }
        String districtName = cell(row, RegisterColumns.DISTRICT_NAME).orElse(its);
        entries.add(new RegisterEntry(code, name.get(), code.substring(0, SUBDISTRICT), its, districtName));
    }

    private Refusal refused(String key, CSVRecord row, String... more) {
        List<String> values = new ArrayList<>(List.of(file, Long.toString(row.getRecordNumber() + 1)));
        values.addAll(List.of(more));
        return Refusal.of(key, values.toArray(String[]::new));
    }

    private static Optional<String> cell(CSVRecord row, String column) {
        return row.isSet(column)
                ? Optional.of(row.get(column).strip()).filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    private void finish() {
        Register register = new Register(ImmutableList.copyOf(entries));
        if (!register.communities().isEmpty()) {
            each.accept(register);
        }
        finished.add(district);
        entries.clear();
        codes.clear();
    }
}
