namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>Chooses the reply to a message from what its questions may mean.</summary>
internal sealed class Choice(IReadOnlyList<Candidate> candidates, ConversationSoFar soFar, bool isQuestion, List<string> explanation)
{
    private const float SureOfAnswer = 0.33f;
    private const float SureOfPart = 0.4f;
    private const float SureOfFragment = 0.75f;
    private const float SureOfTold = 0.9f;
    private const float SureOfRequestBesideTopic = 0.7f;

    // A decline of some kind may be sure while its kind is not; then it names none.
    private const float LeastProbability = 0.25f;
    private const float WorthOffering = 0.12f;
    private const int MostOffered = 3;
    private const int MostAnswered = 3;

    internal Understanding Choose()
    {
        var surest = candidates.Where(candidate => !candidate.IsFragment).MaxBy(candidate => candidate.Scores.Confidence)!;
        var parts = candidates.Where(candidate => candidate == surest || IsPart(candidate)).ToList();
        if (!surest.IsTopic)
        {
            // What is told counts beside a question that has an answer, not beside a request: "can I book? I'm 40".
            parts.RemoveAll(part => part.IsTold);
        }

        List<string> topics = [.. parts.Where(part => part.IsTopic).Select(part => part.Scores.Best).Distinct().Take(MostAnswered)];

        // Beside a question, a word about an appointment is mostly just that.
        var sureOfRequest = topics.Count > 0 ? SureOfRequestBesideTopic : 0;
        var request = parts.FirstOrDefault(part => IntentKinds.Of(part.Scores.Best) is MessageKind.Consult or MessageKind.Report && part.Scores.Confidence >= sureOfRequest);
        if (request is not null)
        {
            return Say(IntentKinds.Of(request.Scores.Best), topics, request.Scores.Best, request.Scores.Confidence);
        }

        if (topics.Count > 0 && (topics.Count > 1 || surest.Scores.Confidence >= SureOfAnswer))
        {
            return Say(MessageKind.Answer, topics, null, parts.First(part => part.IsTopic).Scores.Confidence);
        }

        return surest.IsTopic ? OfferOrDecline(surest) : ByIntent(surest);
    }

    private static bool IsPart(Candidate candidate) => candidate.IsFragment
        ? candidate.Scores.Confidence >= (candidate.IsTold ? SureOfTold : SureOfFragment) && candidate.IsTopic
        : candidate.Scores.Confidence >= SureOfPart;

    private Understanding ByIntent(Candidate surest)
    {
        if (surest.Scores.Best == IntentKinds.Both && soFar.OfferedTopics.Count > 0)
        {
            return Say(MessageKind.Answer, soFar.OfferedTopics, null, surest.Scores.Confidence);
        }

        return surest.Scores.Confidence < SureOfAnswer || surest.Scores[surest.Scores.Best] < LeastProbability
            ? OfferOrDecline(surest)
            : Say(IntentKinds.Of(surest.Scores.Best), [], surest.Scores.Best, surest.Scores.Confidence);
    }

    private Understanding OfferOrDecline(Candidate surest)
    {
        List<string> offered = [.. surest.Scores.Ranked()
            .Where(each => each.Probability >= WorthOffering && IntentKinds.Of(each.Subject) == MessageKind.Answer)
            .Take(MostOffered)
            .Select(each => each.Subject)];
        return offered.Count > 1
            ? Say(MessageKind.Clarify, offered, null, surest.Scores.Confidence)
            : Say(MessageKind.Decline, [], IntentKinds.Unsure, 1 - surest.Scores.Confidence);
    }

    private Understanding Say(MessageKind kind, IReadOnlyList<string> topics, string? intent, float confidence)
    {
        explanation.Add($"chosen: {kind} {intent} {string.Join(", ", topics)}");
        return new Understanding(kind, topics, intent, confidence, isQuestion, explanation);
    }
}
