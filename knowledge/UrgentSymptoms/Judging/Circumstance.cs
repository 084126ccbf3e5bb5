namespace Backpain.Knowledge.UrgentSymptoms.Judging;

/// <summary>The word lists that change what other words mean. Each stands in content under the id given.</summary>
internal enum Circumstance
{
    /// <summary><c>not-meant</c>: figures of speech and other phrases whose words are not to be taken one by one.</summary>
    NotMeant,

    /// <summary><c>negation</c></summary>
    Negation,

    /// <summary><c>ends-negation</c></summary>
    EndsNegation,

    /// <summary><c>or</c>: shows that a list after a negation goes on.</summary>
    Or,

    /// <summary><c>long-ago</c></summary>
    LongAgo,

    /// <summary><c>now</c></summary>
    Now,

    /// <summary><c>asks-in-general</c></summary>
    AsksInGeneral,

    /// <summary><c>supposes</c></summary>
    Supposes,

    /// <summary><c>own-words</c>: with which people begin to speak of themselves or of somebody they know.</summary>
    OwnWords,

    /// <summary><c>animals</c></summary>
    Animals,

    /// <summary><c>answers-no</c>: with which people answer their own question, or one that they quote.</summary>
    AnswersNo,

    /// <summary><c>answers-yes</c></summary>
    AnswersYes,

    /// <summary><c>asks-whether-usual</c>: with which a question about a sign ends that is nobody's in particular.</summary>
    AsksWhetherUsual,
}
