namespace Recount.Register.Tests;

public class PlaceholderTests;
