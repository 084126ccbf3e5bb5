using Backpain.Consultations.Fields;
using Backpain.Consultations.WorkingTime;

namespace Backpain.Consultations.Tests.Fields;

public sealed class EveryFieldTests
{
    private const int LongMessage = 50_000;

    private static readonly WorkingHours Hours = new(new WorkingTimeOptions());

    /// <summary>Far above what any of them takes (milliseconds): it only keeps a runaway pattern from hanging the run.</summary>
    private static readonly TimeSpan Hanging = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("a@b,")]
    [InlineData("a dot ")]
    [InlineData("a at b ")]
    [InlineData("1")]
    [InlineData("0 ")]
    [InlineData("07700 ")]
    [InlineData("+4(")]
    [InlineData("my name is ")]
    [InlineData("Name: ")]
    [InlineData("Aa Bb ")]
    [InlineData("not ")]
    [InlineData("x\n")]
    [InlineData("'")]
    [InlineData("é")]
    [InlineData("e\u0301")]
    [InlineData("\0")]
    [InlineData("\ud83d")]
    [InlineData("😊")]
    public async Task A_very_long_text_never_throws_nor_hangs(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, LongMessage / piece.Length));
        await Task.Run(() => ReadAsEveryField(text)).WaitAsync(Hanging);
    }

    [Fact]
    public void Arbitrary_text_never_throws()
    {
        var random = new Random(20260);
        var letters = "aZ09 @.,+-()'’\n\t\0\ud83d\ude0aéß٠İ\u0301\u200d:;?!/_ at dot not".ToCharArray();
        for (var i = 0; i < 5_000; i++)
        {
            ReadAsEveryField(new string(random.GetItems(letters, random.Next(40))));
        }
    }

    private static void ReadAsEveryField(string text)
    {
        if (EmailAddress.TryParse(text, out var email))
        {
            EmailAddress.TryParse(email.Value, out var again).ShouldBeTrue();
            again.ShouldBe(email);
        }

        if (PhoneNumber.TryParse(text, out var phone))
        {
            PhoneNumber.TryParse(phone.E164, out var again).ShouldBeTrue();
            again.E164.ShouldBe(phone.E164);
        }

        foreach (var name in new[] { PersonName.TryRead(text, out var read) ? read : null, PersonName.TryFind(text, out var found) ? found : null })
        {
            name?.Length.ShouldBeInRange(1, PersonName.LongestName);
        }

        ContactMethodsReader.Read(text).ShouldNotBeNull();
        BestTimeReader.IsTimePreference(BestTimeReader.Read(text)).ShouldBe(BestTimeReader.IsTimePreference(text));
        BestTimeReader.ReadTimes(text, Hours, new DateOnly(2026, 9, 14))?.Windows.ShouldAllBe(window => window.From < window.To);
    }
}
