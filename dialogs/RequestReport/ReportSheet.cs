namespace Backpain.Dialogs.RequestReport;

/// <summary>The fact sheet that a report brings.</summary>
public static class ReportSheet
{
    public const string Id = "acupuncture-for-back-pain";
}
