package org.leaguebuilding.source;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.text.Language;

/** The two sources of the policy. Immutable and thread-safe. */
public enum Source {
    /**
     * The speech at the city's on-site meeting on League building in communities. Its text is known. It dates itself to
     * the days before 1 October 2005; the page that carries it was put up on 17 November 2022, which says nothing about
     * the speech.
     */
    SPEECH(
            Provision.P75,
            "65f5431aff5ee7e60b58fe190d9d297f27e034e4f789a0870a7bdb7d01564cbe",
            LocalDate.of(2005, 10, 1),
            LocalDate.of(2022, 11, 17)),
    /**
     * The Opinion that the organization department of the municipal Party committee and the municipal League committee
     * issued jointly. It is known only through the speech, so nothing here claims to know its text or its date.
     */
    OPINION(Provision.P02, null, null, null);

    private final Provision statedBy;
    private final @Nullable String sha256;
    private final @Nullable LocalDate datedBefore;
    private final @Nullable LocalDate uploadedOn;

    Source(
            Provision statedBy,
            @Nullable String sha256,
            @Nullable LocalDate datedBefore,
            @Nullable LocalDate uploadedOn) {
        this.statedBy = statedBy;
        this.sha256 = sha256;
        this.datedBefore = datedBefore;
        this.uploadedOn = uploadedOn;
    }

    /**
     * {@return the title of the source}
     *
     * @param locale the reader's locale, resolved by {@link Language#of(Locale)}
     */
    public String title(Locale locale) {
        return SourceTexts.text("source." + Codes.kebab(this), locale);
    }

    /**
     * What is known of the date of the source, in words.
     *
     * @param locale the reader's locale, resolved by {@link Language#of(Locale)}
     * @return a phrase
     */
    public String dateStatement(Locale locale) {
        return SourceTexts.text("source." + Codes.kebab(this) + ".date", locale);
    }

    /**
     * The provision that dates the source or tells of it.
     *
     * @return a provision of the speech
     */
    public Provision statedBy() {
        return statedBy;
    }

    /**
     * Whether the text itself is known.
     *
     * @return false where the source is known only through the speech
     */
    public boolean textKnown() {
        return sha256 != null;
    }

    /**
     * The SHA-256 of the text that the register was read from, as a UTF-8 file.
     *
     * @return 64 lower-case hexadecimal digits, or empty where the text is not known
     */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    /**
     * The day before which the source says that it was made. The exact day is not known.
     *
     * @return the first day that is too late, or empty where the source gives no date
     */
    public Optional<LocalDate> datedBefore() {
        return Optional.ofNullable(datedBefore);
    }

    /**
     * The day on which the page that carries the text says that it was uploaded. It is not the date of the source.
     *
     * @return the day, or empty where there is no such page
     */
    public Optional<LocalDate> uploadedOn() {
        return Optional.ofNullable(uploadedOn);
    }
}
