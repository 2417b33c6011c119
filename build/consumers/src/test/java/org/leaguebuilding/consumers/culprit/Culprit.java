package org.leaguebuilding.consumers.culprit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.TextTemplate;

/** Mentions what hosts cannot name in every way there is, and where they do not see it. */
public class Culprit extends Lender implements Hidden {

    public final Optional<Hidden> field = Optional.empty();

    final Optional<Hidden> unseen;

    public Culprit(Hidden hidden) {
        this.unseen = Optional.of(hidden);
    }

    public Hidden[] array() {
        return new Hidden[0];
    }

    public <T extends Hidden> T bound(T value) {
        return value;
    }

    public int parameter(Map<String, ? extends List<? super Hidden>> values) {
        return values.size();
    }

    public void throwing() throws HiddenException {
        throw new HiddenException();
    }

    public @Nullable TextTemplate unexported() {
        return null;
    }

    protected Nested nested() {
        return new Nested();
    }

    public NotSeen notSeen() {
        return new NotSeen();
    }

    Optional<Hidden> unseen() {
        return unseen;
    }

    /** Hosts see it, and with it what it mentions. */
    public static final class Nested {

        public Optional<Hidden> hidden() {
            return Optional.empty();
        }

        Hidden unseen() {
            return new Hidden() {};
        }
    }

    static class NotSeen {

        public Optional<Hidden> hidden() {
            return Optional.empty();
        }
    }

    static final class HiddenException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
