`default_nettype none
// Keys of the random bits. Programs of cells go on where the program before ended, programs of synapses start at the key of the step, with their salt.
// The key of the next instruction is made bit by bit while the sixteen slots of an instruction pass; bit k of both halves at slot k.
module nl_keys (
    input  wire        clk,
    input  wire        load,              // nothing is issued; the entry's salt is there
    input  wire [15:0] salt,
    input  wire        v1,
    input  wire [3:0]  slot1,
    input  wire        last1,             // the last instruction of a program: the next strip begins anew
    input  wire        keep,              // a program of cells: what comes after it is where the next one starts
    input  wire        settle,            // the programs have ended
    input  wire        host_low,          // a bit of the start, from the lowest on
    input  wire        host_high,
    input  wire        host_bit,
    output reg  [31:0] key1,
    output reg  [31:0] key2,
    output reg  [31:0] key3
);
    reg  [15:0] base_high, base_low, done_high, done_low, high, low;
    reg  [9:0]  past;                     // bits of high xor low
    wire [15:0] old = key1[31:16];
    wire        t = high[0] ^ low[0];
    wire        turned = slot1 == 4'd13 ? old[0] : slot1 == 4'd14 ? old[1] : slot1 == 4'd15 ? old[2] : high[3];
    wire        next_high = turned ^ t ^ past[4];
    wire        next_low  = slot1 >= 4'd10 ? past[9] : high[6] ^ low[6];
    wire        finish = slot1 == 4'd15;
    reg         start;                    // at slot 15 of the last instruction
    wire [15:0] into_high = start ? base_high ^ salt : {next_high, high[15:1]};
    wire [15:0] into_low  = start ? base_low : {next_low, low[15:1]};
    always @(posedge clk) begin
        if (v1 || load) {high, low} <= {into_high, into_low};
        if (v1 && finish || load) key1 <= {into_high, into_low};
        start <= load || last1 && slot1 == 4'd14;
        key2  <= key1;
        key3  <= key2;
        if (v1) past <= {past[8:0], t};
        if (v1 && finish || load) past <= 10'b0;
        if (v1 && last1 && keep || host_high) done_high <= {host_high ? host_bit : next_high, done_high[15:1]};
        if (v1 && last1 && keep || host_low) done_low <= {host_low ? host_bit : next_low, done_low[15:1]};
        if (settle) {base_high, base_low} <= {done_high, done_low};
    end
endmodule
