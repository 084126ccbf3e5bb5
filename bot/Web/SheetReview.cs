using System.Globalization;
using Backpain.Knowledge.Content;

namespace Backpain.Bot.Web;

/// <summary>Says who has signed a sheet off, and when it is due again.</summary>
internal static class SheetReview
{
    private static readonly CultureInfo Uk = CultureInfo.GetCultureInfo("en-GB");

    internal static string Say(FactSheet sheet, Wording words) => sheet is { ReviewedBy: { } reviewer, ReviewedOn: { } day }
        ? words["page.reviewed"].With(("owner", sheet.Owner), ("reviewer", reviewer), ("day", Day(day)), ("due", Day(sheet.ReviewDue)))
        : words["page.not-reviewed"].With(("owner", sheet.Owner), ("due", Day(sheet.ReviewDue)));

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Uk);
}
