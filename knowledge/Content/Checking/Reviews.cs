namespace Backpain.Knowledge.Content.Checking;

/// <summary>Finds what clinicians have not looked at, or not lately.</summary>
internal static class Reviews
{
    private const int FrontMatterLine = 1;

    internal static IEnumerable<ContentFinding> Find(ContentSnapshot content, ContentPlaces places, DateOnly today)
    {
        foreach (var sheet in content.FactSheets)
        {
            var file = $"factSheets/{sheet.Id}.md";
            if (sheet.ReviewDue <= today)
            {
                yield return new ContentFinding(ContentFindingKind.ReviewOverdue, file, FrontMatterLine, $"'{sheet.Title}' was due for review on {sheet.ReviewDue:O}.");
            }

            if (sheet.ReviewedBy is null)
            {
                yield return new ContentFinding(ContentFindingKind.NotReviewed, file, FrontMatterLine, $"'{sheet.Title}' has not been reviewed by a clinician yet.");
            }
        }

        foreach (var sign in content.UrgentSigns.Where(sign => !sign.IsSignedOff))
        {
            yield return places.FindingAtSign(
                ContentFindingKind.NotSignedOff,
                sign.Id,
                $"'{sign.Title}' ({sign.Id}) is not yet signed off by a clinician: {sign.SignOffs.Count} of {UrgentSymptoms.UrgentSign.SignOffsNeeded} have.");
        }
    }
}
