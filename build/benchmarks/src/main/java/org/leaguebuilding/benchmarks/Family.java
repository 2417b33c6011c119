package org.leaguebuilding.benchmarks;

import org.leaguebuilding.benchmarks.declared.DeclaredSubjects;
import org.leaguebuilding.benchmarks.families.SubjectFamily;
import org.leaguebuilding.benchmarks.formation.FormationChecks;
import org.leaguebuilding.benchmarks.json.JsonForms;

/** A family of benchmarks: a package below this one, by name, and the proof that what it times gives the same answers. */
enum Family {
    FORMATION("formation") {
        @Override
        void prove() {
            FormationChecks.requireSameFindings();
        }
    },
    DECLARED("declared") {
        @Override
        void prove() {
            DeclaredSubjects.requireSameFindings();
        }
    },
    JSON("json") {
        @Override
        void prove() {
            JsonForms.requireSameForms();
        }
    },
    FAMILIES("families") {
        @Override
        void prove() {
            SubjectFamily.requireSameFindings();
        }
    };

    private final String folder;

    Family(String folder) {
        this.folder = folder;
    }

    /** Whether a selection such as {@code formation} or {@code formation.CheckMixed} is about this family. */
    boolean isMeantBy(String selection) {
        return selection.isEmpty() || selection.equals(folder) || selection.startsWith(folder + ".");
    }

    /**
     * Makes sure that the library and the hand-written code agree, on thousands of subjects.
     *
     * @throws IllegalStateException if they do not
     */
    abstract void prove();
}
