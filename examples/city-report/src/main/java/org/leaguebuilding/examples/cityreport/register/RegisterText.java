package org.leaguebuilding.examples.cityreport.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.leaguebuilding.examples.cityreport.Refusal;

/**
 * The text of a register. Excel writes UTF-8 with a mark before it or, as "CSV" on a Chinese system, GB18030. A file of UTF-8
 * with damage in it could be taken for GB18030 and would give other names; so that is looked for first.
 */
final class RegisterText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';

    private RegisterText() {}

    /**
     * Reads bytes.
     *
     * @param file the file's name
     * @param bytes what is in it
     * @return the text, without a mark
     * @throws Refusal if it is neither UTF-8 nor GB18030
     */
    static String of(String file, byte[] bytes) {
        Optional<String> utf8 = strictly(UTF_8, bytes);
        if (utf8.isPresent()) {
            return utf8.get().startsWith(MARK) ? utf8.get().substring(MARK.length()) : utf8.get();
        }
        String damaged = new String(bytes, UTF_8);
        return Optional.of(bytes)
                .filter(any -> !isMeantAsUtf8(damaged))
                .flatMap(any -> strictly(GB18030, any))
                .orElseThrow(() -> Refusal.of("register.encoding", file, Long.toString(row(damaged))));
    }

    /** In GB18030 most of what is not ASCII is no UTF-8; in damaged UTF-8 only some of it is not. */
    private static boolean isMeantAsUtf8(String damaged) {
        long bad = damaged.chars().filter(sign -> sign == REPLACEMENT).count();
        long good = damaged.chars().filter(sign -> sign > 0x7F).count() - bad;
        return damaged.startsWith(MARK) || good >= bad;
    }

    private static long row(String damaged) {
        return 1
                + damaged.chars()
                        .limit(damaged.indexOf(REPLACEMENT))
                        .filter(sign -> sign == '\n')
                        .count();
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
