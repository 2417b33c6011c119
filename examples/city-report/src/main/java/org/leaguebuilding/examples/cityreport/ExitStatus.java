package org.leaguebuilding.examples.cityreport;

/** What the program tells the shell, the same for every command. */
public final class ExitStatus {

    /** Done, and whatever was judged is compliant. */
    public static final int COMPLIANT = 0;

    /** Something that was judged is not compliant. */
    public static final int NON_COMPLIANT = 1;

    /** Something is malformed, or the command could not do what was asked. */
    public static final int FAILED = 2;

    /** Nothing that was judged is known not to be compliant, but of something it cannot be judged yet. */
    public static final int UNDETERMINED = 3;

    /** The reader of a pipe has gone: what a shell shows of tools that the signal SIGPIPE ends. */
    static final int PIPE_CLOSED = 141;

    private ExitStatus() {}
}
