namespace Backpain.Dialogs;

/// <summary>What the dialogs need to know of the place they run in.</summary>
/// <param name="PublicAddress">Where patients reach the site; fact sheets are linked below it.</param>
public sealed record DialogsOptions(Uri PublicAddress);
