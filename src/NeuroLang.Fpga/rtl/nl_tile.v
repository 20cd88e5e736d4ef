`default_nettype none
// A tile: the schedule, the sequencer that issues instructions and synapses, and L lanes.
// A name's last digit is the stage of the lanes' pipeline at which the signal belongs (see nl_lane). What an entry of the schedule sets stays
// as it is until the pipeline is empty, so it needs no stages.
module nl_tile #(
    parameter TILE    = 0,
    parameter T_LOG   = 0,
    parameter L_LOG   = 0,
    parameter TB      = 8,
    parameter DB      = 2,
    parameter RB      = 1,
    parameter VB      = 3,
    parameter AW      = 14,
    parameter IW      = 14,
    parameter SB      = 0,
    parameter B       = 16,
    parameter CB      = 8,                // instructions are 2^CB
    parameter TABLES  = 1,                // log2 of the number of tables, or -1 for none
    parameter RW      = 10,               // rows are 2^RW
    parameter EB      = 5,                // entries of the schedule are 2^EB
    parameter PB      = 5,                // lists are 2^PB
    parameter RANDOM  = 1,
    parameter BITOPS  = 1,
    parameter PLASTIC = 1,
    parameter WIDE    = 1,
    parameter PORTS   = 0,
    parameter EW      = TB + T_LOG + (1 << L_LOG)
) (
    input  wire           clk,
    input  wire           rst,
    // The step.
    input  wire           go,
    input  wire [15:0]    step,
    output wire           idle,
    output wire           waits,          // for the host: the cycle does not count
    output wire           at_cells,
    input  wire           all_at_cells,
    output wire           ring_busy,
    input  wire           any_ring_busy,
    output wire [EW:0]    ring_out,       // valid, entry
    input  wire [EW:0]    ring_in,
    // Streams.
    output wire           out_valid,
    output wire [14:0]    out_word,
    input  wire           out_ready,
    input  wire           in_valid,
    input  wire [15:0]    in_word,
    output wire           in_ready,
    // The host's access to memories, while idle. A read's word is there 12 cycles after the request.
    input  wire           h_go,
    input  wire           h_we,
    input  wire [3:0]     h_space,
    input  wire [3:0]     h_lane,
    input  wire [17:0]    h_addr,
    input  wire [15:0]    h_data,
    input  wire           key_we,
    input  wire           key_high,
    output wire [15:0]    h_result,
    output reg            clipped,
    output reg            cut
);
    localparam L  = 1 << L_LOG;
    localparam WL = T_LOG + L_LOG;
    localparam XB = TB + WL;

    localparam S_CLEAR = 4'd0, S_IDLE = 4'd1, S_FETCH = 4'd2, S_ROWS = 4'd3, S_CELLS = 4'd4, S_DRAIN = 4'd5, S_RING = 4'd6, S_REST = 4'd7,
               S_REPORT = 4'd8, S_PORT = 4'd9;
    localparam K_PORT = 3'd1, K_GROUP = 3'd2, K_PRE = 3'd3, K_POST = 3'd4, K_CELLS = 3'd5;

    reg [3:0]  state;
    reg [4:0]  fc;
    reg [EB-1:0] entry_no;

    // The entry under way.
    reg [2:0]    kind;
    reg [PB-1:0] population;
    reg [15:0]   w2, w5;
    reg [12:0]   flags;
    reg [TB-1:0] w4;
    reg [CB-1:0] code;
    reg [10:0]   length;
    wire         is_cells = kind == K_CELLS, is_group = kind == K_GROUP, is_pre = PLASTIC && kind == K_PRE, is_post = PLASTIC && kind == K_POST;
    wire         is_port  = PORTS && kind == K_PORT;
    wire         pass       = is_pre || is_post;
    wire         wide       = flags[1];
    wire         bare       = flags[1:0] == 2'd1;
    wire         replicated = flags[0];
    wire         reported   = flags[1];

    wire [15:0] sched_q;
    wire        sched_we = h_go && h_we && h_space == 4'd8;
    nl_ram #(.WIDTH(16), .ABITS(EB + 3)) schedule (
        .clk(clk), .we(sched_we), .wa(h_addr[EB+2:0]), .wd(h_data), .re(1'b1), .ra({entry_no, fc[2:0]}), .rd(sched_q));

    // Lists of spikes: where each begins, how many entries it has; the entries.
    // A ring of entries: with ports, those of this step come beside those of the step before.
    localparam LB = TB + T_LOG + (PORTS != 0);
    reg  [LB-1:0] wp, rp, list_start;
    reg  [LB:0]   left;
    reg  [LB:0]   count;
    // Words of a list: start, number of entries, and with several tiles the number of this tile's own, which come first.
    localparam IB = T_LOG == 0 ? 1 : 2;
    reg  [LB:0]   own;
    reg  [PB+IB-1:0] clear_no;
    reg           list_due;
    wire          clearing = state == S_CLEAR;
    wire [LB:0]   info_q;
    nl_ram #(.WIDTH(LB + 1), .ABITS(PB + IB)) lists (
        .clk(clk), .we(clearing || state == S_FETCH && list_due && fc < (T_LOG == 0 ? 2 : 3)), .wa(clearing ? clear_no : {population, fc[IB-1:0]}),
        .wd(clearing ? {(LB + 1){1'b0}} : T_LOG != 0 && fc[1] ? own : fc[0] ? count : {1'b0, list_start}), .re(1'b1), .ra({population, fc[IB-1:0]}), .rd(info_q));

    reg           ent_we;
    reg  [EW-1:0] ent_wd;
    wire [EW-1:0] ent_q;
    nl_ram #(.WIDTH(EW), .ABITS(LB)) spikes (.clk(clk), .we(ent_we), .wa(wp), .wd(ent_wd), .re(1'b1), .ra(rp), .rd(ent_q));

    // The entry being looked at, and its lowest lane.
    reg  [EW-1:0] ent;
    reg           ent_valid;
    wire [L-1:0]  ent_mask = ent[L-1:0];
    wire [L-1:0]  ent_rest = ent_mask & (ent_mask - 1'b1);
    wire [TB-1:0] ent_slot = ent[EW-1:EW-TB];
    wire [XB-1:0] ent_x;
    generate
        if (WL == 0) begin : x0
            assign ent_x = ent_slot;
        end else begin : xn
            reg [3:0] low;
            integer i;
            always @* begin
                low = 4'd0;
                for (i = L - 1; i >= 0; i = i - 1) if (ent_mask[i]) low = i;
            end
            if (L_LOG == 0) begin : xt
                assign ent_x = {ent_slot, ent[EW-TB-1:L]};
            end else if (T_LOG == 0) begin : xl
                assign ent_x = {ent_slot, low[L_LOG-1:0]};
            end else begin : xtl
                assign ent_x = {ent_slot, ent[EW-TB-1:L], low[L_LOG-1:0]};
            end
        end
    endgenerate

    // Rows. A row takes two cycles, LOOK and LOOK2, in which R gives its bounds, and one cycle for each word or issue. LOOK is the cycle that finds
    // the row before at its end.
    reg           look2, fresh, mid, finish;
    reg [AW-1:0]  addr0, strip_addr;
    reg [3:0]     slot0;
    reg [10:0]    pcount;
    reg [11:0]    strip;
    reg [TB-1:0]  row_slot;
    reg [15:0]    row_x;
    reg [L-1:0]   row_mask;
    wire [AW-1:0] row_q;
    wire          in_row  = addr0 < row_q;
    wire          rows_on = state == S_ROWS && !look2 && !finish;
    wire          between = rows_on && !mid;
    wire          issue_r = rows_on && !fresh && (mid || in_row);
    wire          ended   = rows_on && !issue_r;
    wire          look    = ended && ent_valid;
    wire          over    = ended && !ent_valid;
    wire [RW-1:0] row_of  = w2[RW-1:0] + (is_post ? ent_slot : ent_x) + look2;
    wire          row_we  = h_go && h_we && h_space == 4'd3;
    nl_ram #(.WIDTH(AW), .ABITS(RW)) rows (
        .clk(clk), .we(row_we), .wa(h_addr[RW-1:0]), .wd(h_data[AW-1:0]), .re(look2 || between && (fresh || !in_row)), .ra(row_of), .rd(row_q));

    wire last_slot0 = slot0 == 4'd15;
    wire last_ins0  = pcount == 11'd1;
    wire issue_c    = state == S_CELLS;
    wire issue0     = issue_c || issue_r;
    wire stepping   = issue_c || issue_r && pass;
    // The counters also move in the cycle that finds a row at its end; the next row sets them anew. So they do not wait for the comparison.
    wire counting   = issue_c || rows_on && pass;
    reg  [11:0] strips_left;
    reg  [CB-1:0] pc0;

    // Code: the output of the memory is the instruction of stage 1, for sixteen cycles.
    wire [15:0] ins_l, ins_h, ins_k;
    reg  [1:0]  h_part;
    reg  [CB-1:0] h_ins;
    wire code_we = h_go && h_we && h_space == 4'd0;
    wire code_re = counting && slot0 == 4'd0;
    // Code is written in ascending order from address 0 on, so nothing has to be divided by three.
    wire          first  = h_addr == 18'd0;
    wire [1:0]    part   = first ? 2'd0 : h_part;
    wire [CB-1:0] ins_wa = first ? {CB{1'b0}} : h_ins;
    nl_ram #(.WIDTH(16), .ABITS(CB)) code_l (.clk(clk), .we(code_we && part == 2'd0), .wa(ins_wa), .wd(h_data), .re(code_re), .ra(pc0), .rd(ins_l));
    nl_ram #(.WIDTH(16), .ABITS(CB)) code_h (.clk(clk), .we(code_we && part == 2'd1), .wa(ins_wa), .wd(h_data), .re(code_re), .ra(pc0), .rd(ins_h));
    nl_ram #(.WIDTH(16), .ABITS(CB)) code_k (.clk(clk), .we(code_we && part == 2'd2), .wa(ins_wa), .wd(h_data), .re(code_re), .ra(pc0), .rd(ins_k));
    always @(posedge clk)
        if (code_we) begin
            h_part <= part == 2'd2 ? 2'd0 : part + 1'b1;
            h_ins  <= ins_wa + (part == 2'd2);
        end

    // The sequencer. An entry takes 24 cycles: 22 here, in which the pipeline runs empty, and two that find the end of its list.
    reg           settle;
    reg  [T_LOG:0] round;
    reg  [LB:0]   blk_count;
    reg  [LB-1:0] blk_start;
    reg           ring_valid;
    wire          push8;
    wire [EW-1:0] push_entry8;
    reg  [31:0]   base_key, key1;

    assign idle      = state == S_IDLE && !go;
    assign at_cells  = state == S_FETCH && fc == 5'd21 && is_cells;
    assign in_ready  = PORTS && state == S_PORT && !finish;
    assign waits     = state == S_REPORT || PORTS && state == S_PORT && !finish && !in_valid;
    assign ring_busy = T_LOG != 0 && state == S_RING && left != 0 && fc == 5'd0;
    assign ring_out  = {ring_valid, ent_q};
    assign out_valid = TILE == 0 && state == S_REPORT && ent_valid && !settle;
    assign out_word  = ent_x;

    wire reports  = TILE == 0 && reported;
    wire gone     = out_valid && out_ready;
    wire next_ent = state == S_FETCH && fc == 5'd20 || state == S_REST && fc == 5'd4 || (look2 && is_post) || (look2 || gone) && ent_rest == 0;
    wire port_in  = in_ready && in_valid && !in_word[15];
    wire [15:0] port_x = in_word;
    wire [EW-1:0] port_entry;
    generate
        if (WL == 0) begin : p1
            assign port_entry = {port_x[TB-1:0], 1'b1};
        end else begin : pn
            wire [L-1:0] one = {{(L - 1){1'b0}}, 1'b1};
            if (L_LOG == 0) begin : pt
                assign port_entry = {port_x[XB-1:0], 1'b1};
            end else begin : pl
                assign port_entry = {port_x[XB-1:L_LOG], one << port_x[L_LOG-1:0]};
            end
        end
    endgenerate

    always @(posedge clk) begin
        ent_we     <= push8 || T_LOG != 0 && state == S_RING && ring_in[EW] || port_in;
        ent_wd     <= T_LOG != 0 && state == S_RING ? ring_in[EW-1:0] : PORTS && is_port ? port_entry : push_entry8;
        ring_valid <= 1'b0;
        settle     <= next_ent;           // the next entry is there two cycles after this one
        if (ent_we) begin
            wp    <= wp + 1'b1;
            count <= count + 1'b1;
            blk_count <= blk_count + 1'b1;
        end
        if (next_ent) begin
            ent       <= ent_q;
            ent_valid <= left != 0;
            if (left != 0) begin
                left <= left - 1'b1;
                rp   <= rp + 1'b1;
            end
        end else if (look2 || gone) begin
            ent[L-1:0] <= ent_rest;
        end

        case (state)
            S_CLEAR: begin
                clear_no <= clear_no + 1'b1;
                wp       <= 0;
                if (&clear_no) state <= S_IDLE;
            end
            S_IDLE: begin
                entry_no <= 0;
                fc       <= 5'd0;
                list_due <= 1'b0;
                if (go) state <= S_FETCH;
            end
            S_FETCH: begin
                fc <= fc + 1'b1;
                if (fc == 5'd9 && sched_q[2:0] == 3'd0) state <= S_IDLE;
                if (fc == 5'd9)  kind       <= sched_q[2:0];
                if (fc == 5'd10) population <= sched_q[PB-1:0];
                if (fc == 5'd11) w2         <= sched_q;
                if (fc == 5'd12) flags      <= sched_q[12:0];
                if (fc == 5'd13) w4         <= sched_q[TB-1:0];
                if (fc == 5'd14) w5         <= sched_q;
                if (fc == 5'd15) code       <= sched_q[CB-1:0];
                if (fc == 5'd16) length     <= sched_q[10:0];
                if (fc == 5'd17) rp         <= info_q[LB-1:0];
                if (fc == 5'd18) left       <= info_q;
                if (T_LOG != 0 && fc == 5'd19 && is_post) left <= info_q;
                if (fc == 5'd21) begin
                    if (is_cells && !all_at_cells) fc <= 5'd21;
                    else state <= is_cells ? S_CELLS : is_port ? S_PORT : S_ROWS;
                    entry_no    <= entry_no + (!is_cells || all_at_cells);
                    list_start  <= wp;
                    list_due    <= is_cells || is_port;
                    count       <= 0;
                    strips_left <= w5[11:0];
                    finish      <= 1'b0;
                    fresh       <= 1'b1;
                    look2       <= 1'b0;
                    mid         <= 1'b0;
                end
            end
            S_ROWS: begin
                look2 <= look;
                if (look2) begin
                    addr0    <= row_q;
                    fresh    <= 1'b0;
                    mid      <= 1'b0;
                    row_slot <= is_post ? ent_slot : w4 + ent_x;
                    row_x    <= ent_x;
                    row_mask <= ent_mask;
                end else begin
                    addr0 <= addr0 + 1'b1;
                    if (pass) begin
                        mid <= 1'b1;
                        if (!mid) strip_addr <= addr0;
                        if (last_slot0) begin
                            if (last_ins0) mid <= 1'b0;
                            else addr0 <= strip_addr;
                        end
                    end
                end
                finish <= over;
                if (finish) begin
                    state <= S_FETCH;
                    fc    <= 5'd0;
                end
            end
            S_CELLS:
                if (last_slot0 && last_ins0 && strips_left == 12'd1) begin
                    state <= S_DRAIN;
                    fc    <= 5'd0;
                end
            S_DRAIN: begin
                fc        <= fc + 1'b1;
                rp        <= list_start;
                left      <= count;
                own       <= count;
                round     <= (1 << T_LOG) - 1;
                blk_start <= wp;
                blk_count <= 0;
                if (fc == 5'd15) begin
                    fc    <= 5'd0;
                    state <= T_LOG != 0 && !replicated ? S_RING : S_REST;
                end
            end
            S_RING: begin
                if (left != 0) begin
                    ring_valid <= 1'b1;
                    rp         <= rp + 1'b1;
                    left       <= left - 1'b1;
                end
                if (!any_ring_busy) fc <= fc + 1'b1;
                if (fc == 5'd3) begin
                    fc        <= 5'd0;
                    rp        <= blk_start;
                    left      <= blk_count;
                    blk_start <= wp;
                    blk_count <= 0;
                    round     <= round - 1'b1;
                    if (round == 1) state <= S_REST;
                end
            end
            S_REST: begin
                fc <= fc + 1'b1;
                if (fc == 5'd0) begin
                    rp   <= list_start;
                    left <= count;
                end
                if (fc == 5'd9) begin
                    fc    <= 5'd0;
                    state <= reports ? S_REPORT : S_FETCH;
                end
            end
            S_REPORT: begin
                if (!ent_valid) state <= S_FETCH;
            end
            S_PORT: begin
                finish <= in_valid && in_word[15];
                if (finish) begin
                    state <= S_FETCH;
                    fc    <= 5'd0;
                end
            end
            default: state <= S_IDLE;
        endcase

        // Programs: slot, then instruction, then strip.
        if (counting) begin
            slot0 <= slot0 + 1'b1;
            if (last_slot0) begin
                pcount <= last_ins0 ? length : pcount - 1'b1;
                pc0    <= last_ins0 ? code : pc0 + 1'b1;
                if (last_ins0) begin
                    strip       <= strip + 1'b1;
                    strips_left <= strips_left - 1'b1;
                end
            end
        end
        if (state == S_FETCH || look2) begin
            slot0  <= 4'd0;
            strip  <= 12'd0;
            pcount <= length;
            pc0    <= code;
        end
        if (rst) begin
            state    <= S_CLEAR;
            kind     <= 3'd0;
            clear_no <= 0;
            ent_we   <= 1'b0;
            look2    <= 1'b0;
        end
    end

    // Stage 1.
    wire host = state == S_IDLE;
    wire h_state = h_space == 4'd1, h_vars = h_space == 4'd5, h_rings = h_space == 4'd10;
    wire h_issue = h_go && (h_state || h_vars || h_rings);
    reg          v1, d1, h1, active1, last1, end1;
    reg  [3:0]   slot1;
    reg  [TB-1:0] cell1;
    reg  [15:0]  count1;
    reg  [AW-1:0] var_a1;
    always @(posedge clk) begin
        v1      <= stepping;
        d1      <= issue_r && is_group;
        h1      <= h_issue;
        active1 <= issue_c || issue_r && in_row || h_issue;
        last1   <= last_ins0;
        end1    <= issue_c && strips_left == 12'd1 && last_ins0;
        slot1   <= slot0;
        cell1   <= host ? h_addr[TB-1:0] : is_post ? row_slot : w4 + {strip, slot0};
        count1  <= {strip, slot0};
        var_a1  <= host ? h_addr[AW-1:0] : addr0;
        if (rst) begin
            v1 <= 1'b0;
            d1 <= 1'b0;
            h1 <= 1'b0;
        end
    end
    wire [31:0] ins1 = {ins_h, ins_l};
    wire [3:0]  h_var = h_vars ? h_addr >> AW : h_addr >> TB;
    wire [3:0]  ra1 = host ? h_var : ins1[22:19];
    wire [3:0]  var1 = host ? h_var : ins1[3:0];
    wire [1:0]  field1 = ins1[6:5];

    // Keys. A program of synapses starts from the key of the step, and its salt.
    wire [31:0] key_next;
    nl_key advance (.key(key1), .next(key_next));
    wire [31:0] start_key = base_key ^ {pass ? w5 : 16'b0, 16'b0};
    reg  [31:0] key2, key3;
    generate
        if (RANDOM) begin : keys
            always @(posedge clk) begin
                key2 <= key1;
                key3 <= key2;
                if (v1 && slot1 == 4'd15) key1 <= last1 && !end1 ? start_key : key_next;
                if (state == S_FETCH) key1 <= start_key;
                if (v1 && slot1 == 4'd15 && end1) base_key <= key_next;
                if (h_go && h_space == 4'd9 && key_we) begin
                    if (key_high) base_key[31:16] <= h_data;
                    else base_key[15:0] <= h_data;
                end
            end
        end else begin : nokeys
            always @* {base_key, key1, key2, key3} = 128'b0;
        end
    endgenerate

    wire        rck1, ldsr1, unit2, rbm2, ky2, factor2, word2, dec2, luti2, isbits2, luti3, sub3, less3, zero3, near3, wrap3, rand4, far8, send10, wr12, store12, varwe12, flag12;
    wire [1:0]  src1, src2, bits2;
    wire [3:0]  rd12, slot12, var12;
    wire [15:0] word3, power6, above6, late8;
    wire [31:0] mask4;
    wire [TB-1:0] cell8, cell12;
    nl_controls #(.TB(TB), .DB(DB)) controls (
        .clk(clk), .rst(rst), .ins1(ins1), .v1(v1), .d1(d1), .h1(h1), .h_we(h_we), .h_state(h_state), .h_vars(h_vars), .h_rings(h_rings), .host(host), .group(is_group && !host),
        .wide(wide), .weight_shift(flags[4:3]), .cells(is_cells), .pre(is_pre), .pass(pass), .slot1(slot1), .cell1(cell1), .var1(var1), .word(step), .rc_k1(rck1),
        .ldsr1(ldsr1), .src1(src1), .src2(src2), .unit2(unit2), .rb_m2(rbm2), .k_y2(ky2), .factor2(factor2), .word2(word2), .dec2(dec2), .luti2(luti2), .isbits2(isbits2),
        .bits2(bits2), .luti3(luti3), .word3(word3), .sub3(sub3), .less3(less3), .zero3(zero3), .near3(near3), .wrap3(wrap3), .mask4(mask4), .rand4(rand4),
        .power6(power6), .above6(above6), .far8(far8), .late8(late8), .cell8(cell8), .send10(send10), .rd12(rd12), .slot12(slot12), .wr12(wr12), .store12(store12),
        .var12(var12), .cell12(cell12), .varwe12(varwe12), .flag12(flag12));
    reg [15:0]  ins_k2;
    always @(posedge clk) begin
        ins_k2 <= ins_k;
        if (is_group) ins_k2 <= 16'b0;
    end

    // Tables: read at stage 2 by the first operand of lane l. All lanes have a copy of the memory.
    wire [L-1:0] spike8;
    wire [L-1:0] clip13, cut3;
    wire [16*L-1:0] results;
    assign push8 = |spike8;
    generate
        if (T_LOG == 0) begin : e1
            assign push_entry8 = {cell8, spike8};
        end else begin : en
            localparam [T_LOG-1:0] TILE_NO = TILE;
            assign push_entry8 = {cell8, TILE_NO, spike8};
        end
        if (L_LOG == 0) begin : r1
            assign h_result = results;
        end else begin : rn
            assign h_result = results >> {h_lane[L_LOG-1:0], 4'b0};
        end
    endgenerate
    always @(posedge clk) begin
        clipped <= |clip13;
        cut     <= |cut3;
    end

    wire [AW-1:0] syn_a = host ? h_addr[AW-1:0] : addr0;
    wire [IW-1:0] inc_a = host ? h_addr[IW-1:0] : addr0;
    wire [15:0]   mix1  = is_pre ? {row_x[7:0], row_x[15:8]} : is_post ? {count1[7:0], count1[15:8]} : replicated ? count1 : 16'b0;
    wire [2:0]    receptor = flags[12:10];
    genvar g;
    generate
        for (g = 0; g < L; g = g + 1) begin : lanes
            localparam [3:0] NUMBER = TILE * L + g;
            localparam [3:0] OWN = g;
            wire mine = h_lane == OWN;
            wire here = host ? mine : is_post ? row_mask[g] : 1'b1;
            wire belongs;
            wire [XB-1:0] gid1;
            if (WL == 0) begin : w1
                assign gid1   = cell1;
                assign belongs = cell1 < w2;
            end else begin : wn
                assign gid1   = {cell1, NUMBER[WL-1:0]};
                assign belongs = (replicated ? {{WL{1'b0}}, cell1} : gid1) < w2;
            end
            // A cell of this population; told a cycle late, since the comparison is long.
            reg         belongs2;
            always @(posedge clk) belongs2 <= !is_cells || host || belongs;
            wire        on1 = active1 && here;
            wire [15:0] segment2;
            wire [31:0] table3;
            if (TABLES >= 0) begin : tables
                wire [TABLES+8-1:0] ta;
                if (TABLES == 0) begin : single
                    assign ta = {!segment2[15], segment2[14:8]};
                end else begin : several
                    assign ta = {ins_k2[TABLES-1:0], !segment2[15], segment2[14:8]};
                end
                wire t_we = h_go && h_we && h_space == 4'd2;
                nl_ram #(.WIDTH(16), .ABITS(TABLES + 8)) base (
                    .clk(clk), .we(t_we && !h_addr[0]), .wa(h_addr[TABLES+8:1]), .wd(h_data), .re(1'b1), .ra(ta), .rd(table3[15:0]));
                nl_ram #(.WIDTH(16), .ABITS(TABLES + 8)) slope (
                    .clk(clk), .we(t_we && h_addr[0]), .wa(h_addr[TABLES+8:1]), .wd(h_data), .re(1'b1), .ra(ta), .rd(table3[31:16]));
            end else begin : notables
                assign table3 = 32'b0;
            end
            nl_lane #(
                .LANE(NUMBER), .W_LOG(WL), .TB(TB), .DB(DB), .RB(RB), .VB(VB), .AW(AW), .IW(IW), .SB(SB), .B(B), .RANDOM(RANDOM), .BITOPS(BITOPS),
                .PLASTIC(PLASTIC), .WIDE(WIDE)
            ) lane (
                .clk(clk),
                .syn_a0(syn_a), .syn_en0(rows_on && !is_post || h_go && h_space == 4'd4 && mine), .syn_we0(host && h_we),
                .inc_a0(inc_a), .inc_en0(rows_on && is_post || h_go && h_space[3:1] == 3'd3 && mine),
                .incp_we0(host && h_we && !h_space[0]), .incs_we0(host && h_we && h_space[0]), .host(h_data),
                .slot1(slot1), .reg_a1(ra1 & {4{src1 == 2'd0}}), .reg_b1(ins1[18:15]), .reg_c1(rck1 ? ins_k[3:0] : ins1[18:15]), .ra1(ra1),
                .word1_slot(!host && (is_group || is_pre)), .post1(is_post && !host), .inc1_slot(is_post && !host && field1 == 2'd2 && !ldsr1),
                .shared1(!host && (ldsr1 && v1 || is_pre && field1 == 2'd2)), .cell1(cell1), .common1(ldsr1 ? ins_k[TB-1:0] : row_slot),
                .unnumbered1(is_cells && replicated), .mix1(mix1), .active1(on1), .belongs2(belongs2), .programmed1(pass && !host), .wide1(is_group && wide), .bare1(bare),
                .signed1(flags[2]), .deliver1(is_group && !host),
                .var_a1(var_a1), .var_r1(host ? h_var[1:0] : is_group ? 2'd0 : ra1[1:0]), .var_en1(h1 && h_vars && !h_we || d1 && wide || v1 && pass && field1 == 2'd3),
                .ring1(host ? h_addr[TB+RB +: DB] : step[DB-1:0]), .acc_en1(v1 && is_cells && field1 == 2'd2 || v1 && is_cells && field1 == 2'd3),
                .acc_clear1(host ? h1 && h_rings && h_we : v1 && is_cells && field1 == 2'd2), .key1(key1), .key2(key2), .key3(key3),
                .src2(src2), .unit2(unit2), .rb_m2(rbm2), .k_y2(ky2), .factor2(factor2), .word2(word2), .dec2(dec2), .luti2(luti2), .isbits2(isbits2), .bits2(bits2),
                .k2(ins_k2), .a_seg2(segment2), .luti3(luti3), .word3(word3), .tbl3(table3), .sub3(sub3), .less3(less3), .zero3(zero3), .near3(near3), .wrap3(wrap3),
                .mask4(mask4), .random4(rand4), .power6(power6), .above6(above6), .far8(far8), .late8(late8), .spike8(spike8[g]),
                .send10(send10), .place(step[DB-1:0]), .receptor10(receptor[RB-1:0]), .rd12(rd12), .slot12(slot12), .wr12(wr12), .store12(store12), .var12(var12),
                .cell12(cell12), .varwe12(varwe12), .flag12(flag12), .result12(results[16*g +: 16]), .clip13(clip13[g]), .cut3(cut3[g]));
        end
    endgenerate
endmodule
