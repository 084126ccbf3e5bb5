using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>Chooses the reply to a message from what it may be about.</summary>
internal sealed class Choice(ScoredMessage message, LikelySubjects likely, ConversationSoFar soFar, bool isQuestion, Explanation explanation)
{
    private const double SureOfNone = 0.4;
    private const double SureOfTopic = 0.5;
    private const double SureOfFurther = 0.2;
    private const double SureOfTold = 0.9;
    private const double SureEnoughToComeFirst = 0.5;
    private const double SureOfFurtherAlone = 0.7;
    private const float SureOfRequestBesideTopic = 0.3f;
    private const double SureOfFurtherBesideDecline = 0.5;
    private const double WorthOffering = 0.15;
    private const double WorthOfferingBesideTopic = 0.05;
    private const int MostOffered = 3;
    private const int MostAnswered = 3;
    private const int Nowhere = -1;

    private readonly LikelySubject first = likely.Subjects[0];

    /// <summary>How sure a topic must be to be answered where the likeliest subject is none; less where that is declined in the same reply.</summary>
    private double SureOfFurtherInstead => IntentKinds.IsFairlyAsked(IdOf(first)) ? SureOfFurtherBesideDecline : SureOfFurtherAlone;

    internal Understanding Choose()
    {
        if (likely.None > first.Probability && likely.None > SureOfNone)
        {
            return OfferOrDecline(WorthOffering);
        }

        var further = FurtherTopics.Weigh(message, likely);
        explanation.Add(() => further.Take(MostAnswered).Select(each => $"also '{IdOf(each)}' with {each.Probability:0.00}"));
        List<LikelySubject> also = [.. further.Where(each => each.Probability >= (IsToldBesideRequest(each) ? SureOfTold : SureOfFurther)).Take(MostAnswered - 1)];
        return message.KindOf(first.Subject) switch
        {
            MessageKind.Answer when RequestBesideTopic() is { } request => Say(message.KindOf(request.Subject), InOrderAsked([first, .. also]), IdOf(request)),
            MessageKind.Answer when also.Count == 0 && first.Probability < SureOfTopic => OfferOrDecline(WorthOfferingBesideTopic),
            MessageKind.Answer => Say(MessageKind.Answer, InOrderAsked([first, .. also]), null) with { AlsoDeclined = DeclinedBeside.In(message, [first, .. also]) },
            MessageKind.Consult or MessageKind.Report => Say(message.KindOf(first.Subject), InOrderAsked(also), IdOf(first)),
            MessageKind.Chat or MessageKind.Decline when further.Count > 0 && further[0].Probability >= SureOfFurtherInstead => Say(MessageKind.Answer, InOrderAsked(also), null) with { AlsoDeclined = DeclinedBeside.In(message, also) },
            var kind => ByIntent(kind),
        };
    }

    /// <summary>"Can I book a consultation, I'm 14": whoever makes a request tells of themselves too.</summary>
    private bool IsToldBesideRequest(LikelySubject topic) =>
        message.IsRequest(first.Subject) && message.Questions.All(question => question.BestAt != topic.Subject);

    /// <summary>"Book me in, and how long will I wait?" asks for an appointment first of all.</summary>
    private LikelySubject? RequestBesideTopic() => likely.Subjects
        .Where(each => message.IsRequest(each.Subject))
        .Where(each => message.Questions.Concat(message.Parts).Any(part => part.BestAt == each.Subject && part[each.Subject] >= SureOfRequestBesideTopic))
        .Select(each => (LikelySubject?)each)
        .FirstOrDefault();

    private Understanding ByIntent(MessageKind kind)
    {
        var both = IdOf(first) == IntentKinds.Both ? soFar.Choosable : [];
        return both.Count > 0 ? Say(MessageKind.Answer, both, null) : Say(kind, [], IdOf(first));
    }

    private Understanding OfferOrDecline(double worth)
    {
        List<string> offered = [.. likely.Subjects.Where(each => each.Probability >= worth && message.IsTopic(each.Subject)).Take(MostOffered).Select(IdOf)];
        return offered.Count > 1 ? Say(MessageKind.Clarify, offered, null) : Say(MessageKind.Decline, [], IntentKinds.Unsure, likely.None);
    }

    /// <summary>As they stand in a list, or as the questions stand in the message if each topic is surely asked about by a question of its own; else the likeliest first.</summary>
    private IEnumerable<string> InOrderAsked(IReadOnlyList<LikelySubject> topics)
    {
        var inList = PlacesIn(message.Listed, topics);
        var places = inList.Contains(Nowhere) && topics.Skip(1).All(topic => topic.Probability >= SureEnoughToComeFirst) ? PlacesIn(message.Questions, topics) : inList;
        return places.Contains(Nowhere) ? topics.Select(IdOf) : topics.Zip(places).OrderBy(topic => topic.Second).Select(topic => IdOf(topic.First));
    }

    private static List<int> PlacesIn(IReadOnlyList<SubjectScores> parts, IEnumerable<LikelySubject> topics) =>
        [.. topics.Select(topic => parts.Index().Where(part => part.Item.BestAt == topic.Subject).Select(part => part.Index).FirstOrDefault(Nowhere))];

    private string IdOf(LikelySubject subject) => message.Whole.IdOf(subject.Subject);

    private Understanding Say(MessageKind kind, IEnumerable<string> topics, string? intent, double? confidence = null)
    {
        List<string> most = [.. topics.Distinct().Take(MostAnswered)];
        explanation.Add(() => $"chosen: {kind} {intent} {string.Join(", ", most)}");
        return new Understanding(kind, most, intent, confidence ?? first.Probability, isQuestion, explanation);
    }
}
